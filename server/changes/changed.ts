/** What those hear who follow the data as it changes. */
import type { DistrictId, MeasureId } from "#data/schema/ids.ts";

export interface Changed {
  /** The data's revision after the change. */
  revision: number;
  district: DistrictId;
  measures: MeasureId[];
}
