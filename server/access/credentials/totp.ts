/** Six digits from an authenticator app (RFC 6238), each good for one sign-in. */
import { timingSafeEqual } from "node:crypto";
import { HOTP, Secret, TOTP } from "otpauth";

/** What every authenticator app understands, and all that some do: SHA-1, 6 digits, 30 seconds. */
const ALGORITHM = "SHA1";
const DIGITS = 6;
const PERIOD_S = 30;

/** Bytes: RFC 4226, section 4, R6 recommends 160 bits. */
const SECRET = 20;

/** Steps to either side: RFC 6238, section 5.2 allows one for the time a code is on its way; clocks drift too. */
const DRIFT = [-1, 0, 1];

/** A new secret of 160 random bits, in base32 as authenticator apps want it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET }).base32;
}

/** The address behind the QR code that an authenticator app scans ("Key URI Format"). */
export function totpUri(secret: string, account: string): string {
  return new TOTP({
    issuer: "Platsplan",
    label: account,
    secret: Secret.fromBase32(secret),
    algorithm: ALGORITHM,
    digits: DIGITS,
    period: PERIOD_S,
  }).toString();
}

/**
 * Which time step the code is right for, or null if it is for none.
 *
 * The step is to be stored before anybody is let in: RFC 6238, section 5.2 wants each code taken once only.
 *
 * @param secret base32, as newTotpSecret gave it
 * @param code six digits; spaces are overlooked
 * @param lastStep the step last used by this account: a code for it or for an earlier one is refused
 * @throws TypeError if the secret is not base32, which only a damaged secret of ours can be
 */
export function checkTotp(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const key = Secret.fromBase32(secret);
  const present = Math.floor(now.getTime() / 1_000 / PERIOD_S);
  for (const step of DRIFT.map((drift) => present + drift)) {
    if (step < 0 || (lastStep !== null && step <= lastStep)) continue;
    const right = HOTP.generate({ secret: key, algorithm: ALGORITHM, digits: DIGITS, counter: step });
    if (timingSafeEqual(Buffer.from(right), Buffer.from(digits))) return step;
  }
  return null;
}
