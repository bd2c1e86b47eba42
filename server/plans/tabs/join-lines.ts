/** How two lines of one text go together again: what a hyphen at the end of a line means. Pure. */

/** Words after which a hyphen stays: "social- och hälsovård". */
const AFTER_SUSPENDED = /^(?:och|eller|samt|respektive|resp|till|som|men)\b/;

/** As much of a line's end as tells how it goes on. */
const TAIL = 200;

/** Where two lines meet: how much of the first one's end goes, and what comes between. */
export interface Seam {
  cut: 0 | 1;
  glue: "" | " " | "-";
}

const endsInAddress = (line: string): boolean => /(?:https?:\/\/|www\.)\S*$/.test(line);

/**
 * How a line goes on in the next as one sentence.
 *
 * A hyphen at the end goes when it only divides a word ("trygghets-" "samordnare") and stays when the
 * word has one: after a capital or a digit ("SSPF-" "koordinator", "12-15-" "åringar"), before a capital
 * ("Norra-" "Södra"), after a single letter, in an address, and where a second word takes up the rest
 * ("social-" "och").
 */
export function seam(line: string, next: string): Seam {
  if (/\d-$/.test(line) && /^[\p{L}\d]/u.test(next)) return { cut: 0, glue: "" };
  if (/\p{L}-$/u.test(line) && /^\p{Lu}/u.test(next)) return { cut: 0, glue: "" };
  // "17" "23-åringar": the hyphen of a range was lost where the line ended.
  if (/(?<!\d)\d{1,2}$/.test(line) && /^\d{1,2}-?åring/.test(next)) return { cut: 0, glue: "-" };
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !AFTER_SUSPENDED.test(next)) {
    const keeps = endsInAddress(line) || /(?:\p{Lu}|(?<!\p{L})\p{L})-$/u.test(line);
    return { cut: keeps ? 0 : 1, glue: "" };
  }
  const isAddress = endsInAddress(line) && /[-/.]$/.test(line) && /^\S*[-/.]/.test(next);
  return { cut: 0, glue: isAddress || /^[.,;:!?)]/.test(next) ? "" : " " };
}

/** Two lines as one. */
export function joinLines(line: string, next: string): string {
  const { cut, glue } = seam(line.slice(-TAIL), next);
  return line.slice(0, line.length - cut) + glue + next;
}

/**
 * Puts lines together where they go on in one another.
 *
 * @param goesOn how a line goes on in the next, told from the end of what stands before it and from the
 *   line right before it; null where a new line begins
 */
export function flow(
  lines: readonly string[],
  goesOn: (before: string, next: string, line: string) => Seam | null,
): string {
  const pieces: string[] = [];
  let before = "";
  lines.forEach((next, index) => {
    const line = lines[index - 1];
    const found = line === undefined ? null : goesOn(before, next, line);
    if (found === null) {
      if (line !== undefined) pieces.push("\n");
      before = "";
    } else {
      if (found.cut === 1) pieces.push((pieces.pop() ?? "").slice(0, -1));
      pieces.push(found.glue);
      before = before.slice(0, before.length - found.cut) + found.glue;
    }
    pieces.push(next);
    before = (before + next).slice(-TAIL);
  });
  return pieces.join("");
}
