/**
 * The dataset held against the published documents, where those are at hand.
 *
 * `PLANS_DIR` is the folder that they lie in, as text and as workbook.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { personalData } from "#data/rules/person-guard.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";

const folder = process.env.PLANS_DIR ?? "";
const DOCUMENTS = {
  "sodermalm-2024": "sodermalm-uppfoljning-2024.txt",
  "skarpnack-2025": "skarpnack-atgardsplan-2025.txt",
  "hasselby-vallingby-2025": "hasselby-vallingby-atgardsplan-2025.txt",
};
const missing = Object.values(DOCUMENTS).filter((name) => folder === "" || !existsSync(join(folder, name)));
const reason = missing.length === 0 ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";

/** Characters that no text of ours may share with a document in one run: longer than a heading. */
const LONGEST_SHARED = 75;

const { dataset } = await readDatasetFiles(paths.data);

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

describe(`the published documents (${reason})`, () => {
  describe.skipIf(missing.length > 0).each(Object.entries(DOCUMENTS))("%s", (id, name) => {
    const text = missing.length > 0 ? "" : readFileSync(join(folder, name), "utf8").replace(/\s+/g, " ");
    const ours = [...textsIn(dataset.plans.find((plan) => plan.id === id))];

    test("the officials that the document names are not in the dataset", () => {
      const places = dataset.places.flatMap(({ properties }) => [properties.name, ...properties.aliases]);
      const names = personalData(text, places)
        .filter(({ kind }) => kind === "person-name")
        .map(({ match }) => match);
      const known = new Set([
        ...places,
        ...dataset.actors.flatMap((actor) => [actor.name, ...actor.aliases]),
      ]);
      const carried = names.filter(
        (person) => !known.has(person) && ours.some((one) => one.includes(person)),
      );
      expect(carried).toEqual([]);
    });

    test("no sentence of the document is carried over", () => {
      const shared = ours.filter((one) =>
        Array.from({ length: Math.max(0, one.length - LONGEST_SHARED + 1) }, (_, at) =>
          one.slice(at, at + LONGEST_SHARED),
        ).some((run) => text.includes(run)),
      );
      expect(shared).toEqual([]);
    });
  });

  test.skipIf(missing.length > 0)("the target years stand as the document has them", () => {
    const text =
      missing.length > 0 ? "" : readFileSync(join(folder, DOCUMENTS["hasselby-vallingby-2025"]), "utf8");
    const written = [...text.replace(/\s+/g, " ").matchAll(/ska inte vara en ÖDS (\d{4})/g)].map((match) =>
      Number(match[1]),
    );
    const plan = dataset.plans.find((one) => one.id === "hasselby-vallingby-2025");
    const read = plan?.priorityAreas.flatMap((area) =>
      area.problems.flatMap((problem) =>
        problem.causes.flatMap((cause) =>
          cause.measures.flatMap((measure) => measure.schedule.targetYear ?? []),
        ),
      ),
    );
    expect(read).toEqual(written);
  });
});
