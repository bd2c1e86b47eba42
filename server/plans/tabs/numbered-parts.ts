/** The numbered measures that one cell may hold, with what the row's other cells say under the same numbers. Pure. */
import type { NumberedPart, PlanRow } from "#data/schema/plan-row.ts";

interface Item {
  number: number;
  text: string;
}

/** A number that may begin an item: at the text's beginning or after a space, never within 2.0 or 11 kap. */
const MARK = /(?:^|\s)(\d{1,2})[.)]\s*(?=[\p{L}"”(])/gu;

/**
 * The items of a text whose numbers count up.
 *
 * @param isWhole the numbers must be 1, 2, 3 …, as those of a measure are; else some may be missing, but
 *   then the first stands at the text's beginning
 */
function items(text: string, isWhole: boolean): Item[] {
  const marks: { number: number; from: number; begin: number }[] = [];
  for (const match of text.matchAll(MARK)) {
    const number = Number(match[1]);
    const before = marks.at(-1)?.number ?? 0;
    const fits = isWhole ? number === before + 1 : number > before;
    if (fits && (isWhole || marks.length > 0 || number === 1 || match.index === 0))
      marks.push({ number, begin: match.index, from: match.index + match[0].length });
  }
  // One number within a sentence is no list.
  if (marks.length === 1 && marks[0]?.begin !== 0) return [];
  return marks.map(({ number, from }, index) => ({
    number,
    text: text.slice(from, marks[index + 1]?.begin).trim(),
  }));
}

type Told = Pick<PlanRow, "measure" | "when" | "who" | "goal" | "followUps" | "status">;

/** A row's parts; empty where its measure is not numbered. */
export function numberedParts(row: Told): NumberedPart[] {
  const told = (text: string | undefined, number: number): string | null =>
    items(text ?? "", false).find((item) => item.number === number)?.text || null;
  return items(row.measure?.text ?? "", true).map(({ number, text }) => ({
    number,
    measure: text,
    when: told(row.when?.text, number),
    who: told(row.who?.text, number),
    goal: told(row.goal?.text, number),
    // The newest meeting that says something of it.
    followUp: row.followUps.reduce<string | null>(
      (before, followUp) => told(followUp.text, number) ?? before,
      null,
    ),
    status: told(row.status?.text, number),
  }));
}
