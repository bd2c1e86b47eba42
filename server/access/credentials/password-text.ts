/** One spelling of a password, whatever keyboard wrote it, and no longer than anybody needs. */

/** Characters. NIST SP 800-63B asks that at least 64 be let through; more than 200 is nobody's password. */
const LONGEST = 200;

/** UTF-16 units a character may take before it is composed: enough for any letter with its marks. */
const UNITS = 4;

/**
 * The password in NFKC (NIST SP 800-63B, "normalization process for stabilized strings"): "å" typed as one
 * character on one machine and as "a" with a ring on another is the same password.
 *
 * @returns null if it is longer than 200 characters. It is never cut: a cut password would let in whoever
 *   knows its beginning. The length is looked at before anything that costs time in proportion to it.
 */
export function passwordText(password: string): string | null {
  if (password.length > LONGEST * UNITS) return null;
  const text = password.normalize("NFKC");
  return characters(text) > LONGEST ? null : text;
}

/** How many characters (Unicode code points, as NIST SP 800-63B counts them) a text has. */
export function characters(text: string): number {
  return [...text].length;
}
