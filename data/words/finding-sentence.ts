/** What the plan check saw, in a sentence with its numbers: the same at the prompt as in the page. Pure. */
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { CauseType } from "#data/schema/plan.ts";
import { findings as english } from "./en/findings.ts";
import { terms as englishTerms } from "./en/terms.ts";
import { filled } from "./filled.ts";
import type { Language } from "./language.ts";
import { findings as swedish } from "./sv/findings.ts";
import { terms as swedishTerms } from "./sv/terms.ts";

/** What the sentence is made of. */
export type ToldFinding = Pick<WholeFinding, "rule" | "values" | "subject" | "column" | "tab" | "actors"> & {
  places: readonly { name: string }[];
};

const WORDS = {
  sv: { findings: swedish, terms: swedishTerms },
  en: { findings: english, terms: englishTerms },
};

const numberIn = (values: ToldFinding["values"], name: string): number => Number(values[name] ?? 0);

function listIn(values: ToldFinding["values"], name: string): string[] {
  const found = values[name];
  return Array.isArray(found) ? found.map(String) : [];
}

/** Those of the known words that stand in a list, in their own order. */
const known = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  listed: readonly string[],
): string[] => Object.entries<string>(words).flatMap(([key, word]) => (listed.includes(key) ? [word] : []));

const inOrder = <T extends string>(all: readonly T[], listed: readonly string[]): T[] =>
  all.filter((one) => listed.includes(one));

/** A sentence, or two, for a finding of any rule. */
export function findingSentence(finding: ToldFinding, language: Language): string {
  const { rule, values, subject, column } = finding;
  const { findings: words, terms } = WORDS[language];
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const and = (items: readonly string[]): string => list.format(items);
  const sides = (name: string): string =>
    and(inOrder(CauseType.options, listIn(values, name)).map((side) => words.side[side]));

  switch (rule) {
    case "no-actor":
    case "no-time":
    case "no-goal":
    case "goal-not-measurable":
    case "follow-up-repeats-status": {
      const counts = { number: listIn(values, "measures").length, of: numberIn(values, "of") };
      return subject.kind === "priority-area" ? filled(words.rule[rule].many, counts) : words.rule[rule].seen;
    }
    case "goal-copied":
      return filled(words.rule[rule].seen, {
        number: listIn(values, "measures").length,
        problems: numberIn(values, "problems"),
      });
    case "target-years-disagree": {
      const dragged = listIn(values, "dragged");
      const place = finding.places[0]?.name ?? "";
      const said = filled(words.rule[rule].seen, { place, years: and(listIn(values, "years")) });
      return dragged.length < 2
        ? said
        : `${said} ${filled(words.rule[rule].dragged, { years: and(dragged) })}`;
    }
    case "target-year-before-end":
      return filled(words.rule[rule].seen, {
        targetYear: numberIn(values, "targetYear"),
        end: numberIn(values, "end"),
      });
    case "target-year-past":
      return filled(words.rule[rule].seen, { targetYear: numberIn(values, "targetYear") });
    case "cause-repeats-problem":
      return words.rule[rule].seen;
    case "cause-not-met":
      return numberIn(values, "measures") === 0
        ? words.rule[rule].seen
        : filled(words.rule[rule].half, { sides: sides("unmet") });
    case "measure-misses-cause": {
      const types = inOrder(MeasureType.options, listIn(values, "types"));
      return filled(words.rule[rule].seen, {
        types: and(types.map((type) => terms.measureType[type].toLocaleLowerCase(language))),
        causes: sides("causes"),
      });
    }
    case "cells-shifted": {
      const signs = known(words.sign, listIn(values, "signs"));
      return signs.length === 0
        ? words.rule[rule].seen
        : filled(words.rule[rule].signs, { signs: and(signs) });
    }
    case "refers-to-row":
    case "row-not-found":
      return filled(words.rule[rule].seen, { row: numberIn(values, "row") });
    case "not-followed-up": {
      const about = column === "status" ? "status" : "followUp";
      const reach = subject.kind === "plan" ? "whole" : subject.kind === "priority-area" ? "many" : "row";
      return filled(words.rule[rule][about][reach], {
        year: numberIn(values, "year"),
        of: numberIn(values, "of"),
        number: reach === "whole" ? numberIn(values, "missing") : listIn(values, "measures").length,
      });
    }
    case "actor-named-twice":
      return filled(words.rule[rule].seen, { actors: and(finding.actors) });
    case "personal-data":
      return filled(words.rule[rule].seen, { kinds: and(known(words.personal, listIn(values, "kinds"))) });
    case "summary-disagrees": {
      const what = column === "problem" || column === "cause" ? column : "measure";
      return filled(words.rule[rule][what], {
        tab: finding.tab ?? "",
        found: numberIn(values, "found"),
        declared: numberIn(values, "declared"),
      });
    }
  }
}
