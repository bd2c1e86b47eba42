/** The data of the current revision, for the features that answer from it. */
export { BadFile, readDatasetFiles } from "./read-files.ts";
export { seed } from "./seed.ts";
export { makeSnapshot, type Snapshot } from "./snapshot.ts";
export { SnapshotStore } from "./store.ts";
export { makeView, type View } from "./view.ts";
