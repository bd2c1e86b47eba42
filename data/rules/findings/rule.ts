/** What a rule of the plan check is: what it is called, how grave it is, and what it notices. */
import { knownNames } from "#data/rules/known-names.ts";
import { placeLevel } from "#data/rules/place-level.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { Severity } from "#data/schema/finding.ts";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { FindingRule, FindingSubject, FindingValues } from "#data/schema/noted-finding.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { Column } from "#data/schema/plan-row.ts";

/** A place as the rules know it. */
export interface PlaceNode {
  id: PlaceId;
  district: DistrictId;
  parent: PlaceId | null;
  level: PlaceLevel;
}

/** What a plan is held against. */
export interface ReviewContext {
  places: readonly PlaceNode[];
  actors: ReadonlyMap<ActorId, Actor>;
  /** Phrases that look like a person's name and are none. */
  names: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** The places and actors that a plan may name. */
export interface Register {
  places: readonly PlaceSource[];
  actors: readonly Actor[];
}

/** Prepared once for all the plans that are reviewed against the same register. */
export function reviewContext(register: Register, today: string): ReviewContext {
  const sources = new Map(register.places.map(({ id, properties }) => [id, properties]));
  return {
    places: register.places.map(({ id, properties: { district, parent } }) => ({
      id,
      district,
      parent,
      level: placeLevel(id, (one) => sources.get(one) ?? null),
    })),
    actors: new Map(register.actors.map((actor) => [actor.id, actor])),
    names: knownNames(register),
    today,
  };
}

/** Something that a rule noticed. */
export interface Noticed {
  subject: FindingSubject;
  column: Column | null;
  values: FindingValues;
  /** Tells two apart that the rule noticed in the same cell; an id or a number. */
  mark?: string;
  /** The texts that it rests on beside its values; they are never kept. */
  ground?: unknown;
}

export interface ReviewRule {
  id: FindingRule;
  severity: Severity;
  notice: (plan: Plan, context: ReviewContext) => Iterable<Noticed>;
}
