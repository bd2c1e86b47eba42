import { expect, test } from "vitest";
import { exportName } from "#server/audit/export-log.ts";

test("the file's name is made of the district and the day", () => {
  expect(exportName("sodermalm", "2026-11-21")).toBe("platsplan-logg-sodermalm-2026-11-21.csv");
});
