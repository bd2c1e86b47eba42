/** The dataset as the rules of joint efforts want it, and choices to make of it. */
import fc from "fast-check";
import type { PlanChoice, PlanGround } from "#data/rules/joint-efforts/joint-plan.ts";
import { ActorId, PlaceId } from "#data/schema/ids.ts";
import { dataset, insideView } from "#test/views.ts";

export const ground: PlanGround = {
  features: insideView.features,
  rows: insideView.rows,
  actors: dataset.actors,
};

export const actor = (id: string): ActorId => ActorId.parse(id);
export const placeId = (id: string): PlaceId => PlaceId.parse(id);

export const POLICE = actor("polisen");
export const TRAFFIC = actor("trafikkontoret");

export const choice = (part: Partial<PlanChoice>): PlanChoice => ({
  actors: [POLICE, TRAFFIC],
  district: null,
  period: null,
  stops: null,
  start: null,
  walkM: 400,
  ringM: 1_000,
  ...part,
});

/** Two actors or more that have something somewhere. */
export const someActors = fc.uniqueArray(
  fc.constantFrom(...new Set(insideView.rows.flatMap((row) => row.responsibilities.map((one) => one.actor)))),
  { minLength: 2, maxLength: 5 },
);
