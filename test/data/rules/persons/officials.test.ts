/**
 * The person guard measured against the published documents, where those are at hand (`PLANS_DIR`).
 *
 * `officials.json` says where each document names an official, read by hand, and no name. README
 * states what is measured here.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { knownNames } from "#data/rules/known-names.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import officialsFile from "#test/fixtures/persons/officials.json";

const Position = z.tuple([z.int().min(1), z.int().min(1), z.int().min(2)]);
const { documents } = z
  .object({
    documents: z.array(
      z.object({ file: z.string(), sha256: z.string(), words: z.int(), officials: z.array(Position) }),
    ),
  })
  .parse(officialsFile);

const folder = process.env.PLANS_DIR ?? "";
const missing = documents.filter(({ file }) => folder === "" || !existsSync(join(folder, file)));
const reason = missing.length === 0 ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";
const { dataset } = await readDatasetFiles(paths.data);

/** What README states: found where no person is named, in a thousand words. */
const FALSE_ALARMS = 0;
/** The same before the district's places and actors are known. */
const FALSE_ALARMS_UNKNOWN = 0.53;

function measured(file: string, officials: readonly z.infer<typeof Position>[], allowed: readonly string[]) {
  const text = readFileSync(join(folder, file), "utf8");
  const lines = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  const truth = officials.map(([line, column, length]) => {
    const from = (lines[line - 1] ?? Number.NaN) + column - 1;
    return [from, from + length] as const;
  });
  const found = personalData(text, allowed).map(({ match, index }) => [index, index + match.length] as const);
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return {
    text,
    words,
    missed: truth.filter(([from, to]) => !found.some((one) => one[0] <= from && one[1] >= to)),
    falseAlarms: found.filter(([from, to]) => !truth.some((one) => from < one[1] && to > one[0])),
  };
}

describe.skipIf(missing.length > 0).each(documents)(
  `$file (${reason})`,
  ({ file, sha256, words, officials }) => {
    test("is the document that was read by hand", () => {
      const { text, words: counted } = measured(file, officials, []);
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
      expect(counted).toBe(words);
    });

    test.each([
      ["with the register of places and actors", knownNames(dataset), FALSE_ALARMS],
      ["without it, as a new district begins", [], FALSE_ALARMS_UNKNOWN],
    ])("names no official that is not found whole, %s", (_, allowed, stated) => {
      const { missed, falseAlarms } = measured(file, officials, allowed);
      const perThousand = Math.round((falseAlarms.length * 100_000) / words) / 100;
      process.stdout.write(
        `\n${file}: ${officials.length - missed.length} of ${officials.length} found, ${perThousand.toFixed(2)} false alarms in 1,000 words (${falseAlarms.length})\n`,
      );
      expect(missed).toEqual([]);
      expect(perThousand).toBeLessThanOrEqual(stated);
    });
  },
);
