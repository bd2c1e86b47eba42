/** The plan in a file, read without a database. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Dataset } from "#data/rules/dataset.ts";
import { type Config, parseConfig } from "#server/config.ts";
import { type PlanReading, readPlan, refusalWords } from "#server/plans/index.ts";
import { BadUsage, say } from "./command.ts";

/** @throws BadUsage where a setting cannot be understood */
export function readConfig(): Config {
  const parsed = parseConfig(process.env, []);
  if (parsed.kind !== "run") throw new BadUsage(parsed.text);
  return parsed.config;
}

/** What is in a file; null, and the reason said, where it cannot be opened. */
export async function bytesOf(file: string): Promise<Uint8Array | null> {
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

/** The plan in a file; null, and the reason said, where it cannot be read. */
export async function planInFile(file: string, dataset: Dataset): Promise<PlanReading | null> {
  const { readLimits: limits } = readConfig();
  const bytes = await bytesOf(file);
  if (bytes === null) return null;
  const options = {
    limits,
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

/** `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
