import { expect, test } from "vitest";
import { cleared, isChosen, isLeft, partFor } from "#client/overview/part.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";

const cell = partFor({ district: "sodermalm", status: "done" });
const line = partFor({ district: "sodermalm", status: undefined });
const filter = (fields: object) => MeasureFilter.parse(fields);

test("a cell chooses its two values; a line its own, whatever status was chosen before", () => {
  expect(cell).toEqual({ district: ["sodermalm"], status: ["done"] });
  expect(line).toStrictEqual({ district: ["sodermalm"], status: undefined });
});

test("choosing the same again asks nothing any more in those fields", () => {
  expect(cleared(cell)).toStrictEqual({ district: undefined, status: undefined });
});

test("a cell is chosen when the filter asks for just that, whatever it asks elsewhere", () => {
  expect(isChosen(filter({ district: ["sodermalm"], status: ["done"], year: [2024] }), cell)).toBe(true);
  expect(isChosen(filter({ district: ["sodermalm"] }), cell)).toBe(false);
  expect(isChosen(filter({ district: ["sodermalm", "skarpnack"], status: ["done"] }), cell)).toBe(false);
});

test("a line is chosen only while no status is", () => {
  expect(isChosen(filter({ district: ["sodermalm"] }), line)).toBe(true);
  expect(isChosen(filter({ district: ["sodermalm"], status: ["done"] }), line)).toBe(false);
});

test("what the filter leaves stands out from what it does not", () => {
  expect(isLeft(filter({}), cell)).toBe(true);
  expect(isLeft(filter({ district: ["sodermalm", "skarpnack"] }), cell)).toBe(true);
  expect(isLeft(filter({ status: ["started"] }), cell)).toBe(false);
});
