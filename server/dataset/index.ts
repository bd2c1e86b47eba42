/** The data of the current revision, for the features that answer from it. */

export { inStatements } from "./in-statements.ts";
export { planDifference, touched } from "./plan-difference.ts";
export { BadFile, readDatasetFiles, type SeedFiles } from "./read-files.ts";
export { isPlan, isRowOf, readPlans } from "./read-plans.ts";
export { seed } from "./seed.ts";
export { makeSnapshot, type Snapshot } from "./snapshot.ts";
export { SnapshotStore } from "./store.ts";
export { placeRow } from "./to-rows.ts";
export { makeView, rowsInView, type View } from "./view.ts";
export { writePlan } from "./write-plan.ts";
