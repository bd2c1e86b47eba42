/** A cell that answers number by number: "1. Genomfört. 2. Pågår." Pure. */

export interface Numbered {
  number: number;
  text: string;
}

/** The answers under their numbers; none where the numbers do not count up from 1. */
export function numbered(text: string): Numbered[] {
  const marks = [...text.matchAll(/(?<![\p{L}\p{N}.,/:-])(\d{1,2})[.)] ?(?=[\p{L}])/gu)];
  if (marks.length < 2 || marks.some((mark, at) => Number(mark[1]) !== at + 1)) return [];
  return marks.map((mark, at) => ({
    number: at + 1,
    text: text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim(),
  }));
}
