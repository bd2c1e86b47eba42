/** The log: one JSON line per event, and no personal data in it. */

import { DrizzleQueryError } from "drizzle-orm";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal">;

/** Faults within faults that are told; no real one is as deep. */
const DEEPEST = 5;

/** Where it happened, without the words of the fault. */
const frames = ({ stack = "" }: Error): string[] =>
  stack
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line));

/**
 * A fault as it is logged. Of a refused query its own words are left out, for they hold what was to be
 * written (addresses, hashes), and of the database's fault all but its message and code.
 */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const isQuery = error instanceof DrizzleQueryError;
  return {
    type: error.name,
    message: isQuery ? error.query : error.message,
    ...("code" in error ? { code: String(error.code) } : {}),
    at: frames(error),
    ...(cause === undefined || depth >= DEEPEST ? {} : { cause: told(cause, depth + 1) }),
  };
}

/** Writes to `destination`, else to standard error: standard output is for what people read. */
export const createLog = (level: Config["logLevel"], destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => told(error) },
    },
    destination ?? pino.destination(2),
  );
