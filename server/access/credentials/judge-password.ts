/** Whether a new password is good enough, judged by how it would be guessed and not by what signs it has. */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { GUESSABLE_WORDS, withPlainSpelling } from "./guessable-words.ts";
import { characters, passwordText } from "./password-text.ts";

/** Characters; NIST SP 800-63B asks for 8 at the least, and for 15 where nothing else is asked for. */
const SHORTEST = 12;

/** zxcvbn's scale: 3 is "safely unguessable" against a slow hash that was stolen, from 10^8 guesses on. */
const SCORE = 3;

/** Characters that zxcvbn is given, for hostile ones cost time: 64 some 0.1 s at worst, 100 some 0.3 s (measured). */
const JUDGED = 64;

/** A word about the person must have so many letters to count: "Bo" is in a great many good passwords. */
const WORD = 3;

/** Texts about the person that are looked at. */
const TEXTS = 10;

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: JUDGED });

export type PasswordFault = "too-short" | "too-long" | "too-common";

/**
 * What is wrong with a password that somebody wants, or null if it is good. Nothing leaves the machine.
 *
 * @param about what is known of the person, as it is: e-mail address, name
 * @returns "too-short" under 12 characters, "too-long" over 200, "too-common" if it is guessable: a common
 *   password, a pattern, or little but words about the person, the service or the Swedish year
 */
export function judgePassword(password: string, about: readonly string[]): PasswordFault | null {
  const text = passwordText(password);
  if (text === null) return "too-long";
  if (characters(text) < SHORTEST) return "too-short";
  const words = [...wordsAbout(about), ...GUESSABLE_WORDS];
  const { score, sequence } = zxcvbn.check(text.slice(0, JUDGED), words);
  if (score < SCORE) return "too-common";
  // zxcvbn still pays for "platsplan" in "platsplan2026!!"; what is left without such words must do by itself.
  const rest = sequence.filter(
    (part) => !(part.pattern === "dictionary" && part.dictionaryName === "userInputs"),
  );
  if (rest.length === sequence.length) return null;
  return zxcvbn.check(rest.map((part) => part.token).join("")).score < SCORE ? "too-common" : null;
}

/** "anna.lindqvist@nacka.se" gives itself, anna.lindqvist, anna, lindqvist and nacka. */
function wordsAbout(about: readonly string[]): string[] {
  const words = about.slice(0, TEXTS).flatMap((raw) => {
    const text = raw.slice(0, JUDGED).normalize("NFKC");
    const [local = ""] = text.split("@");
    return [text, local, ...text.split(/[^\p{L}\p{N}]+/u)];
  });
  return withPlainSpelling(words.filter((word) => characters(word) >= WORD));
}
