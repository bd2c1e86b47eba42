/** What the plan check saw, in a sentence with its numbers. */
import { useTranslation } from "react-i18next";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { CauseType } from "#data/schema/plan.ts";

type Values = WholeFinding["values"];

const numberIn = (values: Values, name: string): number => Number(values[name] ?? 0);

function listIn(values: Values, name: string): string[] {
  const found = values[name];
  return Array.isArray(found) ? found.map(String) : [];
}

const SIGNS = ["time-in-measure", "actor-in-goal", "actor-in-time", "row-torn"] as const;
const PERSONAL = [
  "identity-number",
  "phone",
  "e-mail",
  "vehicle-plate",
  "street-address",
  "person-name",
] as const;

/** Those of the known words that stand in a list. */
const known = <T extends string>(all: readonly T[], listed: readonly string[]): T[] =>
  all.filter((one) => listed.includes(one));

export function useFindingWords(): (finding: WholeFinding) => string {
  const { t, i18n } = useTranslation();
  const and = new Intl.ListFormat(i18n.language, { type: "conjunction" });

  const notFollowedUp = ({ subject, column, values }: WholeFinding) => {
    const about = column === "status" ? "status" : "followUp";
    const reach = subject.kind === "plan" ? "whole" : subject.kind === "priority-area" ? "many" : "row";
    return t(`findings.rule.not-followed-up.${about}.${reach}`, {
      year: numberIn(values, "year"),
      of: numberIn(values, "of"),
      number: reach === "whole" ? numberIn(values, "missing") : listIn(values, "measures").length,
    });
  };
  const targetYears = ({ values, places }: WholeFinding) => {
    const dragged = listIn(values, "dragged");
    const said = t("findings.rule.target-years-disagree.seen", {
      place: places[0]?.name ?? "",
      years: and.format(listIn(values, "years")),
    });
    if (dragged.length < 2) return said;
    return `${said} ${t("findings.rule.target-years-disagree.dragged", { years: and.format(dragged) })}`;
  };

  return (finding) => {
    const { rule, values, subject, column } = finding;
    switch (rule) {
      case "no-actor":
      case "no-time":
      case "no-goal":
      case "goal-not-measurable":
      case "follow-up-repeats-status": {
        const counts = { number: listIn(values, "measures").length, of: numberIn(values, "of") };
        const isMany = subject.kind === "priority-area";
        return isMany ? t(`findings.rule.${rule}.many`, counts) : t(`findings.rule.${rule}.seen`);
      }
      case "goal-copied":
        return t("findings.rule.goal-copied.seen", {
          number: listIn(values, "measures").length,
          problems: numberIn(values, "problems"),
        });
      case "target-years-disagree":
        return targetYears(finding);
      case "target-year-before-end":
        return t("findings.rule.target-year-before-end.seen", {
          targetYear: numberIn(values, "targetYear"),
          end: numberIn(values, "end"),
        });
      case "target-year-past":
        return t("findings.rule.target-year-past.seen", { targetYear: numberIn(values, "targetYear") });
      case "cause-not-met": {
        const sides = known(CauseType.options, listIn(values, "unmet"));
        if (numberIn(values, "measures") === 0) return t("findings.rule.cause-not-met.seen");
        const told = sides.map((side) => t(`findings.side.${side}`));
        return t("findings.rule.cause-not-met.half", { sides: and.format(told) });
      }
      case "measure-misses-cause": {
        const types = known(MeasureType.options, listIn(values, "types"));
        const causes = known(CauseType.options, listIn(values, "causes"));
        return t("findings.rule.measure-misses-cause.seen", {
          types: and.format(types.map((type) => t(`terms.measureType.${type}`).toLocaleLowerCase())),
          causes: and.format(causes.map((side) => t(`findings.side.${side}`))),
        });
      }
      case "cells-shifted": {
        const signs = known(SIGNS, listIn(values, "signs"));
        if (signs.length === 0) return t("findings.rule.cells-shifted.seen");
        const told = signs.map((sign) => t(`findings.sign.${sign}`));
        return t("findings.rule.cells-shifted.signs", { signs: and.format(told) });
      }
      case "refers-to-row":
      case "row-not-found":
        return t(`findings.rule.${rule}.seen`, { row: numberIn(values, "row") });
      case "not-followed-up":
        return notFollowedUp(finding);
      case "actor-named-twice":
        return t("findings.rule.actor-named-twice.seen", { actors: and.format(finding.actors) });
      case "personal-data": {
        const kinds = known(PERSONAL, listIn(values, "kinds")).map((kind) => t(`findings.personal.${kind}`));
        return t("findings.rule.personal-data.seen", { kinds: and.format(kinds) });
      }
      case "summary-disagrees": {
        const what = column === "problem" || column === "cause" ? column : "measure";
        return t(`findings.rule.summary-disagrees.${what}`, {
          tab: finding.tab ?? "",
          found: numberIn(values, "found"),
          declared: numberIn(values, "declared"),
        });
      }
      case "cause-repeats-problem":
        return t("findings.rule.cause-repeats-problem.seen");
    }
  };
}
