/** What the dataset's check finds, on the real dataset with one thing made wrong at a time. */
import { describe, expect, test } from "vitest";
import { chainCounts } from "#data/rules/chain-counts.ts";
import { checkDataset } from "#data/rules/check-dataset.ts";
import type { Dataset } from "#data/rules/dataset.ts";
import type { Plan } from "#data/schema/plan.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";

const { dataset } = await readDatasetFiles(paths.data);

/** The dataset as plain data, changed by hand. */
function faultsAfter(change: (broken: Dataset) => void): string[] {
  const broken: Dataset = structuredClone(dataset);
  change(broken);
  return checkDataset(broken).map(({ at, message }) => `${at}: ${message}`);
}
const measureOf = (plan: Plan | undefined) => plan?.priorityAreas[0]?.problems[0]?.causes[0]?.measures[0];

test("the dataset is whole", () => {
  expect(checkDataset(dataset)).toEqual([]);
});

test("it holds every row of every tab", () => {
  const perTab = Object.fromEntries(
    dataset.plans.map((plan) => [plan.id, plan.priorityAreas.map((area) => chainCounts(area).measures)]),
  );
  expect(perTab).toEqual({
    "sodermalm-2024": [10, 10, 26, 11, 8, 7],
    "skarpnack-2025": [8, 1, 5, 11, 2, 0],
    "hasselby-vallingby-2025": [2, 18, 1, 8, 3, 0],
  });
});

describe("the check names", () => {
  test.each<[string, (broken: Dataset) => void]>([
    [
      "an actor that nobody knows",
      (d) => Object.assign(measureOf(d.plans[0])?.responsibilities[0] ?? {}, { actor: "okand" }),
    ],
    ["a place that nobody knows", (d) => Object.assign(measureOf(d.plans[0]) ?? {}, { places: ["okand"] })],
    [
      "a place of another district",
      (d) =>
        Object.assign(measureOf(d.plans[0]) ?? {}, {
          places: [d.plans[0]?.district === "skarpnack" ? "skanstull" : "skarpnacksfaltet"],
        }),
    ],
    [
      "an id that does not follow its row",
      (d) => Object.assign(measureOf(d.plans[0])?.source ?? {}, { row: 99 }),
    ],
    [
      "work that ends before it begins",
      (d) => Object.assign(measureOf(d.plans[0])?.schedule ?? {}, { from: "2025-05", to: "2024" }),
    ],
    ["a person", (d) => Object.assign(measureOf(d.plans[0]) ?? {}, { comment: "Fråga Anna Exempelsson" })],
    ["a phone number", (d) => Object.assign(measureOf(d.plans[0]) ?? {}, { comment: "Ring 08-508 12 000" })],
    [
      "a spot outside its place",
      (d) =>
        Object.assign(d.places.find((p) => p.id === "ringens-centrum")?.properties ?? {}, {
          parent: "bjorns-tradgard",
        }),
    ],
    ["a parent that nobody knows", (d) => Object.assign(d.places[0]?.properties ?? {}, { parent: "okand" })],
    [
      "an outline that runs the wrong way",
      (d) => d.places[0]?.geometry.type === "Polygon" && d.places[0].geometry.coordinates[0]?.reverse(),
    ],
    ["an actor under an unknown organisation", (d) => Object.assign(d.actors[0] ?? {}, { parent: "okand" })],
    [
      "an abbreviation that is not spelled out",
      (d) => Object.assign(d.actors.find((a) => a.abbreviation === null) ?? {}, { abbreviation: "XYZ" }),
    ],
  ])("%s", (_, change) => {
    expect(faultsAfter(change).length).toBeGreaterThan(0);
  });
});
