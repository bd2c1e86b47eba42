/** Faults of a record as what is said of the fields that were sent. */
import type { Fault } from "#data/rules/dataset.ts";
import type { Issue } from "./operation-kind.ts";

export const issuesOf = (faults: readonly Fault[]): Issue[] =>
  faults.map(({ at, message }) => ({ path: at, message }));
