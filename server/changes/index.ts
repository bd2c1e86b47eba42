/** Every write to the plans, the actors, the places, the joint efforts and what is decided of findings: checked, traced, and possible to undo. */
export { actorRoutes } from "./actor-routes.ts";
export { answerChange, type WriteDeps } from "./answer-change.ts";
export { answerRoutes } from "./answer-routes.ts";
export type { Changed } from "./changed.ts";
export { commit } from "./commit.ts";
export { effortRoutes } from "./effort-routes.ts";
export { compared, fieldChanges } from "./field-changes.ts";
export { findingRoutes } from "./finding-routes.ts";
export { measureRoutes } from "./measure-routes.ts";
export { noteTermRoutes } from "./note-term-routes.ts";
export { ChangeRefused } from "./operations/refused.ts";
export { placeRoutes } from "./place-routes.ts";
export { reminderRoutes } from "./reminder-routes.ts";
export { removeExpiredNotes } from "./remove-expired-notes.ts";
export { changesRoutes } from "./routes.ts";
export { seenFields } from "./seen-fields.ts";
export { severalRoutes } from "./several-routes.ts";
export { standing } from "./standing.ts";
