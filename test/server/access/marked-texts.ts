/** A dataset in which every free text carries a word that tells which field it stood in: found again wherever it comes out. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Dataset } from "#data/rules/dataset.ts";
import { freeTexts } from "#data/rules/free-texts.ts";
import { Actor } from "#data/schema/actor.ts";
import type { Audience } from "#data/schema/audience.ts";
import { District } from "#data/schema/district.ts";
import { PlaceSource } from "#data/schema/place.ts";
import { Plan } from "#data/schema/plan.ts";
import { fieldsOf } from "#test/data/schema/fields.ts";

export interface MarkedField {
  /** `plans.priorityAreas.problems.causes.measures.comment`. */
  path: string;
  audience: Audience;
}

const LETTERS = "abcdefghijklmnopqrst";

const RECORDS = z.object({
  districts: z.array(District),
  actors: z.array(Actor),
  places: z.array(PlaceSource),
  plans: z.array(Plan),
});

/**
 * No word of any language, no name and no number: nothing that a rule keeps from the public for its own
 * sake. No two are alike, or the search that forgives a slip would take one for the other.
 */
const markOf = (path: string): string =>
  `qx${[...createHash("sha256").update(path).digest().subarray(0, 10)].map((byte) => LETTERS[byte % LETTERS.length]).join("")}xq`;

/** Which fields a text comes from, each once; letters may have been made capital on the way. */
export function marksIn(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(/qx[a-t]{10}xq/g)].map(([mark]) => mark));
}

function put(within: unknown, path: readonly string[], text: string): void {
  const [key = "", ...rest] = path;
  const record = within as Record<string, unknown>;
  if (rest.length === 0) record[key] = text;
  else put(record[key], rest, text);
}

/** @returns the dataset with its marks, and what each of them stands for */
export function markedTexts(dataset: Dataset): { dataset: Dataset; fields: Map<string, MarkedField> } {
  const marked = structuredClone(dataset);
  const audiences = new Map([...fieldsOf(RECORDS)].map(({ path, audience }) => [path, audience]));
  const fields = new Map<string, MarkedField>();
  for (const { path: at, text } of [...freeTexts(RECORDS, dataset)]) {
    const path = at
      .split(".")
      .filter((step) => !/^\d+$/.test(step))
      .join(".");
    fields.set(markOf(path), { path, audience: audiences.get(path) ?? "internal" });
    put(marked, at.split("."), `${text} ${markOf(path)}`);
  }
  return { dataset: marked, fields };
}
