/** Takes out the line ends that a narrow column made in print, and keeps those that the author made. Pure. */
import { breaksWord } from "./broken-words.ts";
import { joinLines } from "./join-lines.ts";
import { beginsItem } from "./list-item.ts";

/**
 * How full a line must have been for its end to be the column's doing: where the next word would have
 * fitted in this share of the widest line, the author ended it. Letters differ in width, so not 1.
 */
const FULL = 0.75;

/** Whether the author began a new line here: a blank line, an item of a list, or a line left short. */
function isMeant(line: string, next: string, lines: readonly string[]): boolean {
  if (beginsItem(next, line, lines)) return true;
  if (!/^[\p{Lu}\d"”]/u.test(next)) return false;
  const [firstWord = ""] = next.split(" ");
  const widest = Math.max(...lines.map(({ length }) => length));
  return line.length + 1 + firstWord.length <= FULL * widest;
}

/**
 * A printed text as one would write it: each line end is a space, or nothing where it broke a word.
 *
 * @param words the document's whole words (`wholeWords`), by which broken ones are known
 */
export function unwrap(text: string, words: ReadonlySet<string>): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const out: string[] = [];
  let line = "";
  let before = "";
  for (const next of lines) {
    if (line === "" || next === "" || isMeant(before, next, lines)) {
      if (line !== "") out.push(line);
      line = next;
    } else {
      line = breaksWord(line, next, words) ? line + next : joinLines(line, next);
    }
    before = next;
  }
  if (line !== "") out.push(line);
  return out.join("\n");
}
