import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { CompactEncrypt } from "jose";
import { expect, test } from "vitest";
import { seal, unseal } from "#server/access/credentials/seal.ts";

const key = randomBytes(32);

test("whatever is sealed comes back as it was", async () => {
  const text = fc.string({ unit: "grapheme" });
  await fc.assert(
    fc.asyncProperty(text, text, async (purpose, secret) => {
      expect(await unseal(key, purpose, await seal(key, purpose, secret))).toBe(secret);
    }),
  );
  expect(await unseal(key, "totp", await seal(key, "totp", "\uFEFFå"))).toBe("\uFEFFå");
});

test("a sealed text shows nothing of itself, and is another each time", async () => {
  const sealed = await seal(key, "totp", "GEZDGNBVGY3TQOJQ");
  expect(sealed).not.toContain("GEZDGNBVGY3TQOJQ");
  expect(await seal(key, "totp", "GEZDGNBVGY3TQOJQ")).not.toBe(sealed);
});

test("what was sealed for one purpose cannot be opened for another", async () => {
  const sealed = await seal(key, "totp", "hemligt");
  for (const purpose of ["oidc", "", "TOTP", "totp "]) expect(await unseal(key, purpose, sealed)).toBeNull();
});

test("another key opens nothing", async () => {
  expect(await unseal(randomBytes(32), "totp", await seal(key, "totp", "hemligt"))).toBeNull();
});

test("a changed sign anywhere spoils it", async () => {
  const sealed = await seal(key, "totp", "hemligt");
  for (let at = 0; at < sealed.length; at++) {
    // The highest bit of the sign, for the lowest ones of a part's last sign may stand for nothing.
    const other = sealed.charAt(at) === "A" ? "g" : "A";
    const forged = sealed.slice(0, at) + other + sealed.slice(at + 1);
    expect(await unseal(key, "totp", forged)).toBeNull();
  }
});

test("nonsense is refused, not stumbled over", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (nonsense) => {
      expect(await unseal(key, "totp", nonsense)).toBeNull();
    }),
  );
  const part = fc.string({ unit: fc.constantFrom(..."abcAZ09_-{}") });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 5, maxLength: 5 }), async (parts) => {
      expect(await unseal(key, "totp", parts.join("."))).toBeNull();
    }),
  );
});

test("a text encrypted in another way is refused, even under the same key", async () => {
  const wrapped = await new CompactEncrypt(new TextEncoder().encode("hemligt"))
    .setProtectedHeader({ alg: "A256GCMKW", enc: "A256GCM", purpose: "totp" })
    .encrypt(key);
  expect(await unseal(key, "totp", wrapped)).toBeNull();
  const bare = await new CompactEncrypt(new TextEncoder().encode("hemligt"))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(key);
  expect(await unseal(key, "totp", bare)).toBeNull();
});

test("a key of the wrong length is our own fault and is heard of", async () => {
  await expect(seal(randomBytes(16), "totp", "hemligt")).rejects.toThrow(RangeError);
  await expect(unseal(randomBytes(16), "totp", await seal(key, "totp", "hemligt"))).rejects.toThrow(
    RangeError,
  );
});
