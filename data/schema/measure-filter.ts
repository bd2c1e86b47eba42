/** The filter that an address carries: the same for map, list, table and API. */
import { z } from "zod";
import { ActorId, DistrictId, PlaceId } from "./ids.ts";
import { MeasureType, Role } from "./measure.ts";
import { PlaceKind } from "./place.ts";
import { PriorityAreaKind } from "./plan.ts";
import { TargetYear } from "./schedule.ts";
import { Status } from "./status.ts";

/** Several values of one field are alternatives; the fields together all hold. */
export const MeasureFilter = z.object({
  district: z.array(DistrictId).max(50).optional(),
  year: z.array(TargetYear).max(50).optional(),
  area: z.array(PriorityAreaKind).optional(),
  place: z.array(PlaceId).max(100).optional(),
  placeKind: z.array(PlaceKind).optional(),
  openDrugScene: z.boolean().optional(),
  type: z.array(MeasureType).optional(),
  actor: z.array(ActorId).max(100).optional(),
  role: z.array(Role).optional(),
  status: z.array(Status).optional(),
  targetYear: z.array(TargetYear).max(50).optional(),
});
export type MeasureFilter = z.infer<typeof MeasureFilter>;

export const MeasureSort = z.enum(["plan", "status", "targetYear", "title"]);
export type MeasureSort = z.infer<typeof MeasureSort>;
