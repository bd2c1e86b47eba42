/** The log of who did what. */
export { appendLog, type LogActor, type LogEvent, SYSTEM } from "./append.ts";
export { Audit, logActorOf } from "./audit.ts";
export { noteBulkRead } from "./bulk-read.ts";
export { dayOf, startOfDay } from "./local-day.ts";
export type { Term } from "./remove-expired.ts";
export { startRetention } from "./retention.ts";
export { logRoutes } from "./routes.ts";
