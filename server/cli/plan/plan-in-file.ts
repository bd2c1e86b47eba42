/** The plan in a file, read and checked without a database. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { PlanOutput } from "#data/schema/plan-output.ts";
import { parseConfig } from "#server/config.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { findingsOfRead, type PlanReading, planOutput, readPlan, refusalWords } from "#server/plans/index.ts";
import { BadUsage, say } from "./command.ts";

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    say(
      `Filen ${file} går inte att öppna (${error.code}).\nThe file ${file} cannot be opened (${error.code}).`,
    );
    return null;
  }
}

/** What is read in a file; null, and the reason said, where it cannot be read. */
export async function readingOf(file: string): Promise<PlanReading | null> {
  const parsed = parseConfig(process.env, []);
  if (parsed.kind !== "run") throw new BadUsage(parsed.text);
  const bytes = await bytesOf(file);
  if (bytes === null) return null;
  const { dataset } = await readDatasetFiles(paths.data);
  const options = {
    limits: parsed.config.readLimits,
    onProgress: () => {},
    onFault: (error: Error) => say(error.stack ?? error.message),
    signal: new AbortController().signal,
  };
  const reading = await readPlan({ fileName: basename(file), bytes }, options, dataset);
  if (reading.ok) return reading;
  const { sv, en } = refusalWords(reading.refusal);
  say(`${sv}\n${en}`);
  return null;
}

/** The plan in a file; null, and the reason said, where it cannot be read. */
export async function planInFile(file: string): Promise<PlanOutput | null> {
  const reading = await readingOf(file);
  if (reading === null) return null;
  const { dataset } = await readDatasetFiles(paths.data);
  const today = new Date().toISOString().slice(0, 10);
  return planOutput(reading, findingsOfRead(reading, dataset, today), dataset);
}
