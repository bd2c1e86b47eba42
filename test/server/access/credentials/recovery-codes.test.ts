import { expect, test } from "vitest";
import { newRecoveryCodes, recoveryCodeHash } from "#server/access/credentials/recovery-codes.ts";

test("there are ten codes, easy to read off paper, and no two alike", () => {
  const codes = Array.from({ length: 100 }, newRecoveryCodes);
  for (const set of codes) {
    expect(set).toHaveLength(10);
    for (const code of set) expect(code).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/);
  }
  expect(new Set(codes.flat()).size).toBe(1_000);
  // All 32 signs are used.
  expect(new Set(codes.flat().join("").replaceAll("-", "")).size).toBe(32);
});

test("a code may be typed in capitals, with spaces, other hyphens or none", () => {
  const right = recoveryCodeHash("k7fd-m2xq-9hta-wz3e");
  expect(right).toMatch(/^[0-9a-f]{64}$/);
  for (const typed of [
    "K7FD-M2XQ-9HTA-WZ3E",
    "k7fdm2xq9htawz3e",
    " k7fd m2xq 9hta wz3e\n",
    "k7fd–m2xq—9hta‑wz3e",
    "k7fd\u00a0m2xq\u00a09hta wz3e",
  ])
    expect(recoveryCodeHash(typed)).toBe(right);
});

test("another code has another hash", () => {
  const right = recoveryCodeHash("k7fd-m2xq-9hta-wz3e");
  for (const typed of ["k7fd-m2xq-9hta-wz3f", "k7fd-m2xq-9hta", "", "m2xq-k7fd-9hta-wz3e"])
    expect(recoveryCodeHash(typed)).not.toBe(right);
});
