import { expect, test } from "vitest";
import { newToken, tokenHash } from "#server/access/credentials/token.ts";

test("every token is new and fits in an address", () => {
  const tokens = Array.from({ length: 1_000 }, newToken);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(tokens).size).toBe(1_000);
});

test("what is stored is the token's SHA-256, which nothing turns back", () => {
  // FIPS 180-2, appendix B.1.
  expect(tokenHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const token = newToken();
  expect(tokenHash(token)).toBe(tokenHash(token));
  expect(tokenHash(token)).not.toContain(token);
  expect(tokenHash(newToken())).not.toBe(tokenHash(token));
});
