/** A password becomes a hash that is slow to guess, and is checked in the same time whoever asks. */
import { argon2id, hash, needsRehash as otherParameters, verify } from "argon2";
import { atMost } from "#server/at-most.ts";
import { passwordText } from "./password-text.ts";

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB (19,456 KiB), 2 rounds, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Bytes of the salt and of the hash (RFC 9106, section 4: 16 and 32). */
const SALT = 16;
const HASH = 32;

/** 4 × 19 MiB is what a crowd at the door may cost; libuv has four threads to hash on in any case. */
const inTurn = atMost(4);

/**
 * Compared against when there is no such account. It is no password's hash, and nothing found to match it
 * would be let in; all that matters is that it costs what a real one costs.
 */
const DUMMY = `$argon2id$v=19$m=${PARAMETERS.memoryCost},p=${PARAMETERS.parallelism},t=${PARAMETERS.timeCost}$${unpadded(SALT)}$${unpadded(HASH)}`;

/**
 * What a hash of ours looks like, in either order of the parameters. Memory is bounded to 99,999 KiB so that
 * a damaged row in the database cannot ask for all there is.
 */
const SHAPE =
  /^\$argon2id\$v=19\$m=[1-9]\d{3,4},(?:t=[1-9]\d?,p=[1-9]|p=[1-9],t=[1-9]\d?)\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;

/**
 * The hash to store, in the PHC string format, with a salt of its own.
 *
 * @throws RangeError if the password is over 200 characters; judgePassword says so politely beforehand
 */
export async function hashPassword(password: string): Promise<string> {
  const text = passwordText(password);
  if (text === null) throw new RangeError("The password is too long to hash");
  return inTurn(() => hash(text, { ...PARAMETERS, type: argon2id, hashLength: HASH }));
}

/**
 * Whether this is the password.
 *
 * @param stored the account's hash; null if there is no such account or it has no password, which takes
 *   as long to refuse as a wrong password does, so that the time tells nobody which accounts exist
 * @returns false also for a malformed hash, and for a password over 200 characters
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const text = passwordText(password);
  if (stored !== null && !SHAPE.test(stored)) return false;
  const right = await inTurn(() => verify(stored ?? DUMMY, text ?? ""));
  return right && stored !== null && text !== null;
}

/** Whether the hash was made with other parameters than today's, or cannot be read: hash anew at sign-in. */
export function needsRehash(stored: string): boolean {
  return !SHAPE.test(stored) || otherParameters(stored, PARAMETERS);
}

/** So many zero bytes in base64 without padding, as the PHC string format writes them. */
function unpadded(bytes: number): string {
  return Buffer.alloc(bytes).toString("base64").replaceAll("=", "");
}
