/** A cell's text as the plan holds it: one line, bounded. The verbatim words stand with the row's source. Pure. */
import { READABLE } from "#data/schema/text.ts";

/** As `Passage` and `Line` bound them. */
export const PASSAGE = 5_000;
export const LINE = 160;
const TITLE = 90;

/** Cut at the end of a word, with a sign that more stood there. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const atWord = room.replace(/\s+\S*$/u, "");
  return `${(atWord === "" ? room : atWord).replace(/[\s,;:–-]+$/u, "").replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** @returns null where nothing but white space and control characters is left */
export function oneLine(text: string, max: number): string | null {
  const readable = [...text.normalize("NFC")]
    .map((character) => (READABLE.test(character) ? character : " "))
    .join("");
  const line = readable.replace(/\s+/gu, " ").trim();
  return line === "" ? null : cut(line, max);
}

const NEXT_ITEM = /\n(?=\s*(?:\d{1,2}[.)]|[-–•*])\s)/u;
const ITEM_MARK = /^\s*(?:\d{1,2}[.)]|[-–•*])\s*/u;

/** A few words for a text: its first item's first sentence. */
export function titleOf(text: string): string | null {
  const items = text.split(NEXT_ITEM).map((item) => oneLine(item.replace(ITEM_MARK, ""), PASSAGE));
  const first = items.find((item) => item !== null) ?? null;
  const [sentence] = first?.split(/(?<=[.!?])\s/u) ?? [];
  return sentence === undefined ? null : oneLine(sentence.replace(/\.$/u, ""), TITLE);
}
