/** `npm run check:data`: reads every file of the dataset and says all that does not hold. */
import { readdir, readFile } from "node:fs/promises";
import type { z } from "zod";
import { checkDataset } from "#data/rules/check-dataset.ts";
import { ActorFile } from "#data/schema/actor.ts";
import { DistrictFile } from "#data/schema/district.ts";
import { EvidenceFile } from "#data/schema/evidence.ts";
import { GlossaryFile } from "#data/schema/glossary.ts";
import { NameListFile } from "#data/schema/name-list.ts";
import { PlaceFile } from "#data/schema/place.ts";
import { Plan } from "#data/schema/plan.ts";

const data = new URL("../../data/", import.meta.url);
const faults: string[] = [];

/** A file by its schema, or null when it does not fit: every issue is noted with file and field. */
async function read<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T> | null> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(new URL(path, data), "utf8")));
    if (result.success) return result.data;
    faults.push(
      ...result.error.issues.map((issue) => `data/${path} ${issue.path.join(".")}: ${issue.message}`),
    );
  } catch (error) {
    faults.push(`data/${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}

async function readAll<T extends z.ZodType>(
  folder: string,
  extension: string,
  schema: T,
): Promise<z.infer<T>[]> {
  const names = (await readdir(new URL(`${folder}/`, data)))
    .filter((name) => name.endsWith(extension))
    .sort();
  const files = await Promise.all(names.map((name) => read(`${folder}/${name}`, schema)));
  return files.filter((file) => file !== null);
}

const districts = (await read("districts.json", DistrictFile))?.districts ?? [];
const actors = (await read("actors.json", ActorFile))?.actors ?? [];
const glossary = (await read("glossary.json", GlossaryFile))?.entries ?? [];
await read("evidence.json", EvidenceFile);
await readAll("names", ".json", NameListFile);
const places = (await readAll("places", ".geojson", PlaceFile)).flatMap((file) => file.features);
const plans = await readAll("plans", ".json", Plan);

// References into a file that could not be read would only echo its own fault.
if (faults.length === 0) {
  faults.push(
    ...checkDataset({ districts, actors, places, plans }).map(({ at, message }) => `${at}: ${message}`),
  );
}

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n${faults.length} fel i datamängden (faults in the dataset)\n`);
  process.exitCode = 1;
} else {
  const measures = plans.flatMap(({ priorityAreas }) =>
    priorityAreas.flatMap(({ problems }) =>
      problems.flatMap(({ causes }) => causes.flatMap((cause) => cause.measures)),
    ),
  );
  process.stdout.write(
    `${districts.length} distrikt, ${places.length} platser, ${actors.length} aktörer, ${plans.length} planer, ` +
      `${measures.length} åtgärder, ${glossary.length} ord: inga fel (no faults)\n`,
  );
}
