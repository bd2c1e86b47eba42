/** The log: one JSON line per event, and no personal data in it. */
import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal">;

/** Writes to `destination`, else to standard error: standard output is for what people read. */
export const createLog = (level: Config["logLevel"], destination?: DestinationStream): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(2));
