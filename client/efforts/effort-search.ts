/** What is planned together, as it stands in the address: a copied link is a copied plan. */

import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import type { PlanChoice } from "#data/rules/joint-efforts/joint-plan.ts";
import { periodBetween } from "#data/rules/joint-efforts/period.ts";
import { type ActorId, type DistrictId, PlaceId } from "#data/schema/ids.ts";

/** Metres that count as a walk; what is chosen is measured from edge to edge. */
export const WALKS_M = [100, 250, 400, 800] as const;
export const WALK_M = 400;
/** Metres around the stops within which trouble is looked for. */
export const RINGS_M = [400, 800, 1_500, 3_000, 6_000] as const;
export const RING_M = 800;

/** Stands for no stops at all where the address would else mean those that are proposed. */
export const NO_STOPS = PlaceId.parse("ingen");

/** Stops that one effort may have. */
export const MOST_STOPS = 40;

const day = z.iso.date();
const metres = (most: number) => z.number().int().min(0).max(most);

export const EffortSearch = z.object({
  from: tolerant(day),
  to: tolerant(day),
  walk: tolerant(metres(5_000)),
  ring: tolerant(metres(20_000)),
  /** Left out: those that are proposed. */
  stop: tolerant(z.array(PlaceId).max(MOST_STOPS)),
  start: tolerant(PlaceId),
});
export type EffortSearch = z.infer<typeof EffortSearch>;

/** What the rules are asked. */
export function planChoice(
  { from, to, walk, ring, stop, start }: EffortSearch,
  actors: readonly ActorId[],
  district: DistrictId | null,
): PlanChoice {
  return {
    actors,
    district,
    period: periodBetween(from ?? null, to ?? null),
    stops: stop?.filter((id) => id !== NO_STOPS) ?? null,
    start: start ?? null,
    walkM: walk ?? WALK_M,
    ringM: ring ?? RING_M,
  };
}
