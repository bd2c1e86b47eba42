/** How two lines of one text go together again: what a hyphen at the end of a line means. Pure. */

/** Words after which a hyphen stays: "social- och hälsovård". */
const AFTER_SUSPENDED = /^(?:och|eller|samt|respektive|resp|till|som|men)\b/;

const endsInAddress = (line: string): boolean => /(?:https?:\/\/|www\.)\S*$/.test(line);

/**
 * Joins a line with the one after it as one sentence.
 *
 * A hyphen at the end goes when it only divides a word ("trygghets-" "samordnare") and stays when the
 * word has one: after a capital or a digit ("SSPF-" "koordinator", "12-15-" "åringar"), after a single
 * letter, in an address, and where a second word takes up the rest ("social-" "och").
 */
export function joinLines(line: string, next: string): string {
  if (line === "" || next === "") return line + next;
  if (/\d-$/.test(line) && /^[\p{L}\d]/u.test(next)) return line + next;
  // "17" "23-åringar": the hyphen of a range was lost where the line ended.
  if (/(?<!\d)\d{1,2}$/.test(line) && /^\d{1,2}-?åring/.test(next))
    return `${line}-${next.replace(/^(\d+)-?/, "$1-")}`;
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !AFTER_SUSPENDED.test(next)) {
    const keeps = endsInAddress(line) || /(?:\p{Lu}|(?<!\p{L})\p{L})-$/u.test(line);
    return (keeps ? line : line.slice(0, -1)) + next;
  }
  if (endsInAddress(line) && /[-/.]$/.test(line) && /^\S*[-/.]/.test(next)) return line + next;
  return /^[.,;:!?)]/.test(next) ? line + next : `${line} ${next}`;
}
