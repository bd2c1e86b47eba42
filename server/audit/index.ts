/** The log of who did what. */
export { appendLog, type LogActor, type LogEvent } from "./append.ts";
export { logActor } from "./log-actor.ts";
