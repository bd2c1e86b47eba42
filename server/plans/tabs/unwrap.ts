/** Takes out the line ends that a narrow column made in print, and keeps those that the author made. Pure. */
import { breaksWord } from "./broken-words.ts";
import { flow, seam } from "./join-lines.ts";
import { beginsItem, countBullets } from "./list-item.ts";

/**
 * How full a line must have been for its end to be the column's doing: where the next word would have
 * fitted in this share of the widest line, the author ended it. Letters differ in width, so not 1.
 */
const FULL = 0.75;

/** Whether a line was left short before another that may begin a sentence. */
function isLeftShort(line: string, next: string, widest: number): boolean {
  if (!/^[\p{Lu}\d"”]/u.test(next)) return false;
  const [firstWord = ""] = next.split(" ", 1);
  return line.length + 1 + firstWord.length <= FULL * widest;
}

/**
 * A printed text as one would write it: each line end is a space, or nothing where it broke a word; blank
 * lines, items of lists and lines that were left short stay ends.
 *
 * @param words the document's whole words (`wholeWords`), by which broken ones are known
 */
export function unwrap(text: string, words: ReadonlySet<string>): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const bullets = countBullets(lines);
  return flow(lines, (before, next, line) => {
    if (line === "" || next === "") return null;
    if (beginsItem(next, line, bullets) || isLeftShort(line, next, widest)) return null;
    return breaksWord(before, next, words) ? { cut: 0, glue: "" } : seam(before, next);
  });
}
