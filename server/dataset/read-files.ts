/** The dataset as its files hold it, checked by the schemas. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Dataset } from "#data/rules/dataset.ts";
import { ActorFile } from "#data/schema/actor.ts";
import { DistrictFile } from "#data/schema/district.ts";
import { PlaceFile } from "#data/schema/place.ts";
import { Plan } from "#data/schema/plan.ts";

/** A file of the dataset that cannot be read: which, and what is wrong in which field. */
export class BadFile extends Error {
  override name = "BadFile";
  readonly issues: readonly string[];

  constructor(path: string, issues: readonly string[]) {
    super(`${path}:\n${issues.map((issue) => `  ${issue}`).join("\n")}`);
    this.issues = issues;
  }
}

export interface SeedFiles {
  dataset: Dataset;
  /** Changes when any file does. */
  hash: string;
}

/** Reads `districts.json`, `actors.json`, `places/*.geojson` and `plans/*.json` in a folder. */
export async function readDatasetFiles(folder: string): Promise<SeedFiles> {
  const hash = createHash("sha256");
  async function read<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
    const text = await readFile(join(folder, path), "utf8");
    hash.update(path).update("\0").update(text).update("\0");
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new BadFile(join(folder, path), [error instanceof Error ? error.message : String(error)]);
    }
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    throw new BadFile(
      join(folder, path),
      result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    );
  }
  async function readAll<T extends z.ZodType>(
    sub: string,
    extension: string,
    schema: T,
  ): Promise<z.infer<T>[]> {
    const names = (await readdir(join(folder, sub))).filter((name) => name.endsWith(extension)).sort();
    const files: z.infer<T>[] = [];
    // One after the other: the hash takes them in a fixed order.
    for (const name of names) files.push(await read(`${sub}/${name}`, schema));
    return files;
  }
  const { districts } = await read("districts.json", DistrictFile);
  const { actors } = await read("actors.json", ActorFile);
  const places = (await readAll("places", ".geojson", PlaceFile)).flatMap((file) => file.features);
  const plans = await readAll("plans", ".json", Plan);
  return { dataset: { districts, actors, places, plans }, hash: hash.digest("hex") };
}
