/** Why a document cannot be read is said in Swedish and English, with where it lies and the bound. */
import { describe, expect, test } from "vitest";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { RefusalReason } from "#data/schema/refusal.ts";
import { problemResponse } from "#server/http/api-fault.ts";
import { refusalFault, refusalWords } from "#server/plans/read/refusal-words.ts";

test.each(RefusalReason.options)("%s is a sentence in both languages", (reason) => {
  const { sv, en } = refusalWords({ reason, where: null, limit: 7, found: 8 });
  for (const words of [sv, en]) expect(words).toMatch(/^[A-ZÅÄÖ][^\n]+\.$/);
  expect(sv).not.toBe(en);
});

/** Spaces that keep a number together count as spaces. */
const spaced = (text: string): string => text.replace(/\s/g, " ");

describe("what was met is named as people name it", () => {
  test("a sheet with too many rows", () => {
    const words = refusalWords({
      reason: "too-many-rows",
      where: "2. Platser",
      limit: 20_000,
      found: 20_001,
    });
    expect(spaced(words.sv)).toBe(
      "Det är för många rader (2. Platser): 20 001. Högst 20 000 läses i en flik.",
    );
    expect(words.en).toBe(
      "There are too many rows (2. Platser): 20,001. At most 20,000 are read in a sheet.",
    );
  });

  test("a file that is too large, and a cell", () => {
    const file = { reason: "too-large" as const, where: null, limit: 25_000_000, found: 31_250_000 };
    expect(spaced(refusalWords(file).sv)).toBe("Filen är för stor: 31,3 MB. Högst 25 MB läses.");
    const cell = { reason: "too-large" as const, where: "Blad B7", limit: 32_767, found: 40_000 };
    expect(spaced(refusalWords(cell).sv)).toContain("(Blad B7): 40 000 tecken");
  });

  test("a part that grows too much when it is unpacked", () => {
    const where = "xl/worksheets/sheet1.xml";
    const words = refusalWords({ reason: "inflates-too-much", where, limit: 1_000_000, found: null });
    expect(spaced(words.sv)).toContain(`(${where}): till mer än 1 MB`);
  });
});

test("the API answers it as a problem, with the reason for programs and the words for people", async () => {
  const refusal = { reason: "too-many-sheets" as const, where: null, limit: 60, found: 61 };
  const response = problemResponse(refusalFault(refusal));
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(ApiProblem.parse(await response.json())).toMatchObject({
    kind: "unreadable",
    status: 422,
    detail: refusalWords(refusal),
    refusal,
  });
});
