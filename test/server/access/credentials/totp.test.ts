import fc from "fast-check";
import { HOTP, Secret, URI } from "otpauth";
import { expect, test } from "vitest";
import { checkTotp, newTotpSecret, totpUri } from "#server/access/credentials/totp.ts";

/** "12345678901234567890", the secret of RFC 6238, appendix B. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

const at = (seconds: number) => new Date(seconds * 1_000);

test("codes are the ones RFC 6238 gives as examples", () => {
  const vectors: [number, string][] = [
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ];
  for (const [seconds, code] of vectors)
    expect(checkTotp(SECRET, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
});

test("a clock half a minute off is forgiven, a whole minute is not", () => {
  const step = Math.floor(1_234_567_890 / 30);
  for (const drift of [-30, 0, 30])
    expect(checkTotp(SECRET, "005924", at(1_234_567_890 + drift), null)).toBe(step);
  for (const drift of [-60, 60])
    expect(checkTotp(SECRET, "005924", at(1_234_567_890 + drift), null)).toBeNull();
});

test("a code works once, and no older one works after it", () => {
  const now = at(1_111_111_111);
  const step = checkTotp(SECRET, "050471", now, null);
  expect(step).toBe(37_037_037);
  expect(checkTotp(SECRET, "050471", now, step)).toBeNull();
  // The code before this one, still within the drift.
  expect(checkTotp(SECRET, "081804", now, null)).toBe(37_037_036);
  expect(checkTotp(SECRET, "081804", now, step)).toBeNull();
  expect(checkTotp(SECRET, "050471", now, 37_037_036)).toBe(step);
});

test("a code is six digits; spaces are overlooked", () => {
  expect(checkTotp(SECRET, " 287 082 ", at(59), null)).toBe(1);
  for (const code of ["", "28708", "2870822", "287-082", "28708a", "٢٨٧٠٨٢", "+28708", "x".repeat(100_000)])
    expect(checkTotp(SECRET, code, at(59), null)).toBeNull();
});

test("a code is let in exactly when it is that of a later step near now", () => {
  const step = fc.integer({ min: 0, max: 2 ** 32 });
  const near = fc.integer({ min: -3, max: 3 });
  const key = Secret.fromBase32(SECRET);
  const codeOf = (counter: number) => HOTP.generate({ secret: key, algorithm: "SHA1", digits: 6, counter });
  fc.assert(
    fc.property(step, near, fc.option(near), fc.integer({ min: 0, max: 29 }), (now, code, last, second) => {
      fc.pre(now + code >= 0);
      const lastStep = last === null ? null : now + last;
      const found = checkTotp(SECRET, codeOf(now + code), at(now * 30 + second), lastStep);
      // Another step may have the same code, once in a million; it must then fit all the same.
      if (found !== null) {
        expect(Math.abs(found - now)).toBeLessThanOrEqual(1);
        expect(found).toBeGreaterThan(lastStep ?? -1);
        expect(codeOf(found)).toBe(codeOf(now + code));
      } else expect(Math.abs(code) > 1 || (last !== null && code <= last)).toBe(true);
    }),
  );
});

test("a new secret is 160 bits, never the same, and an app can scan it", () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const uri = totpUri(secret, "anna@nacka.se");
  expect(uri).toMatch(/^otpauth:\/\/totp\/Platsplan:anna%40nacka\.se\?/);
  const scanned = URI.parse(uri);
  expect(scanned).toMatchObject({ issuer: "Platsplan", label: "anna@nacka.se", digits: 6, period: 30 });
  expect(scanned.secret.base32).toBe(secret);
});
