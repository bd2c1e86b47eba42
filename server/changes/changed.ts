/** What those hear who follow the data as it changes. */

import type { ConcernedEffort } from "#data/rules/operation-subject.ts";

export interface Changed {
  /** The data's revision after the change. */
  revision: number;
  district: string;
  measures: readonly string[];
  actors: readonly string[];
  /** Places that were added, changed or removed. */
  places: readonly string[];
  findings: readonly string[];
  /** Plans that were taken in or taken back. */
  plans: readonly string[];
  /** Meetings that were begun, changed or taken away. */
  meetings: readonly string[];
  efforts: readonly ConcernedEffort[];
  /** Stories that were made, changed or taken away. */
  stories: readonly string[];
  /** What of the district's publishing was written. */
  publications: readonly string[];
}
