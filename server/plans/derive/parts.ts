/** The parts of a measure, each with its own type (DOMAIN, rule 7). Pure. */
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";
import type { Derived, DerivedPart } from "#data/schema/derived.ts";
import type { MeasureType } from "#data/schema/measure.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { leadTypes, moreExact, type TypeFound, wordType } from "./measure-type.ts";
import { plainText, sentences } from "./plain-text.ts";

interface Part {
  text: string;
  found: TypeFound | null;
}

const part = ({ text, found }: Part, number: number | null): Derived<DerivedPart> =>
  derive(
    { number, type: found?.type ?? null, text },
    basis("measure", found?.words ?? null),
    found?.confidence ?? "doubtful",
  );

/** The types of one piece; none where no word tells. */
const typesIn = rememberedByText((text): readonly TypeFound[] => {
  const leads = leadTypes(text);
  if (leads.length > 0) return moreExact(leads, text);
  const found = wordType(text);
  return found === null ? [] : [found];
});

/** Types that are so unlike others that one sentence may promise both. */
const APART: readonly MeasureType[] = ["physical-environment", "place-activation", "policing"];

/** A sentence's clauses, where they are of types unlike each other ("Aktivering …, ökad närvaro av …"). */
function clauses(sentence: string): string[] {
  const pieces = sentence.split(/(?<=,) | (?=samt )/u);
  const types = pieces.map((piece) => typesIn(piece)[0]?.type);
  const isApart =
    new Set(types).size > 1 && types.every((type) => type !== undefined && APART.includes(type));
  return isApart ? pieces : [sentence];
}

/** Sentence by sentence; one that says nothing of its type goes on with the part before it. */
function inProse(text: string): Part[] {
  const parts: Part[] = [];
  for (const sentence of sentences(text).flatMap((one) => clauses(one.text))) {
    const types = typesIn(sentence);
    const before = parts[parts.length - 1];
    const goesOn = types.length === 0 || (types.length === 1 && types[0]?.type === before?.found?.type);
    if (before !== undefined && goesOn) before.text = `${before.text} ${sentence}`;
    else if (before !== undefined && before.found === null && types.length === 1) {
      before.text = `${before.text} ${sentence}`;
      before.found = types[0] ?? null;
    } else if (types.length === 0) parts.push({ text: sentence, found: null });
    else parts.push(...types.map((found) => ({ text: sentence, found })));
  }
  return parts;
}

/** Numbered parts keep their numbers; a cell without numbers is divided where its type changes. */
export function partsOf(row: PlanRow): Derived<DerivedPart>[] {
  if (row.parts.length > 0)
    return row.parts.flatMap(({ number, measure }) => {
      const text = plainText(measure);
      if (text === "") return [];
      return [part({ text, found: typesIn(text)[0] ?? null }, number)];
    });
  return inProse(plainText(row.measure?.text ?? "")).map((one) => part(one, null));
}
