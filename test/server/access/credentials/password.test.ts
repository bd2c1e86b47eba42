import { expect, test } from "vitest";
import { hashPassword, needsRehash, verifyPassword } from "#server/access/credentials/password.ts";

const PASSWORD = "gnista brevlåda kastrull norr";

test("the right password is let in, a wrong one is not", async () => {
  const hash = await hashPassword(PASSWORD);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/);
  expect(await verifyPassword(hash, PASSWORD)).toBe(true);
  expect(await verifyPassword(hash, `${PASSWORD}!`)).toBe(false);
  expect(await verifyPassword(hash, "")).toBe(false);
});

test("the same password has another hash for each account", async () => {
  expect(await hashPassword(PASSWORD)).not.toBe(await hashPassword(PASSWORD));
});

test("å written as one sign or as a with a ring is the same password", async () => {
  const hash = await hashPassword(PASSWORD.normalize("NFD"));
  expect(await verifyPassword(hash, PASSWORD.normalize("NFC"))).toBe(true);
});

test("an unknown account is refused, in about the time a wrong password takes", async () => {
  const hash = await hashPassword(PASSWORD);
  const time = async (stored: string | null) => {
    const times: number[] = [];
    for (let n = 0; n < 9; n++) {
      const start = performance.now();
      expect(await verifyPassword(stored, "fel lösenord")).toBe(false);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  const [wrong, unknown] = [await time(hash), await time(null)];
  // Wide, for the machine has other things to do; without the work it would be a thousandth.
  expect(unknown).toBeGreaterThan(wrong / 4);
  expect(unknown).toBeLessThan(wrong * 4);
});

test("a password of 200 characters is taken whole, a longer one not at all", async () => {
  const longest = "lång".repeat(50);
  const hash = await hashPassword(longest);
  expect(await verifyPassword(hash, longest)).toBe(true);
  expect(await verifyPassword(hash, longest.slice(0, -1))).toBe(false);
  expect(await verifyPassword(hash, `${longest}x`)).toBe(false);
  await expect(hashPassword(`${longest}x`)).rejects.toThrow(RangeError);
  // One sign that NFKC makes eighteen of.
  await expect(hashPassword("\u{FDFA}".repeat(200))).rejects.toThrow(RangeError);
  expect(await verifyPassword(hash, "x".repeat(5_000_000))).toBe(false);
});

test("a malformed hash lets nobody in", async () => {
  const hash = await hashPassword(PASSWORD);
  const damaged = [
    "",
    "x",
    "$argon2id$",
    hash.slice(0, -1),
    hash.replace("argon2id", "argon2x"),
    hash.replace("m=19456", "m=999999999"),
    hash.replace("t=2", "t=0"),
    "$2b$12$KIXQ4vQ3yqk0yJ8z1n0tUe0bq8J1iVg3nZ5b0yqk0yJ8z1n0tUe0b",
  ];
  for (const stored of damaged) {
    expect(await verifyPassword(stored, PASSWORD)).toBe(false);
    expect(needsRehash(stored)).toBe(true);
  }
});

test("a hash is made anew only when the parameters have changed", async () => {
  const hash = await hashPassword(PASSWORD);
  expect(needsRehash(hash)).toBe(false);
  expect(needsRehash(hash.replace("m=19456", "m=4096"))).toBe(true);
  expect(needsRehash(hash.replace("t=2", "t=3"))).toBe(true);
});
