import { describe, expect, test } from "vitest";
import { saidTargetYear } from "#data/rules/said-target-year.ts";

describe("a follow-up that names another target year", () => {
  test.each([
    ["Målåret skjuts fram till 2027.", 2027],
    ["Arbetet är försenat. Målåret flyttas från 2026 till 2028, enligt styrgruppen.", 2028],
    ["Nytt målår är 2030.", 2030],
    ["Styrgruppen har förlängt: målet gäller nu 2031.", 2031],
    ["Målåret tidigareläggs till 2025.", 2025],
  ])("%s", (text, year) => {
    expect(saidTargetYear(text)?.year).toBe(year);
  });

  test.each([
    [
      "speaks of the work, not of the target",
      "Påbörjat. Arbetet fortsätter 2025 både i arbetsgruppen och i linjen.",
    ],
    ["moves something else", "Mötet flyttas till våren 2027."],
    ["names no year", "Målåret skjuts fram."],
    ["says the year without moving it", "Målet för 2026 är nått."],
    ["names a year that no plan has", "Målåret flyttas till 2099."],
    ["says it over two sentences that do not belong together", "Målet är nått. Mötet flyttas till 2027."],
  ])("%s, and is not taken for it", (_, text) => {
    expect(saidTargetYear(text)).toBeNull();
  });

  test("is quoted with the one sentence that says it", () => {
    expect(saidTargetYear("Ett möte är hållet. Målåret flyttas till 2027. Mer i höst.")?.sentence).toBe(
      "Målåret flyttas till 2027.",
    );
  });
});
