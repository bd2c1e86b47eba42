/** One measure, one actor, one place, one plan, one finding or one joint effort as the asker sees it. */
import type { Context } from "hono";
import { project } from "#data/rules/project.ts";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import type { Effort } from "#data/schema/effort.ts";
import type { FindingKey } from "#data/schema/finding.ts";
import { ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { ActorId, EffortId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { PlanSummary } from "#data/schema/plan-answer.ts";
import { summaryOf } from "#server/actors/index.ts";
import { dayOf } from "#server/audit/index.ts";
import { readEffort, readRemovedEffort, seesEffort } from "#server/efforts/index.ts";
import { findFinding as findIn } from "#server/findings/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { type Deps, viewOf } from "#server/http/route.ts";
import { planSummary } from "#server/plans/index.ts";

/** @throws ApiFault for a measure that the asker does not see */
export function rowOf(deps: Deps, c: Context<Env>, id: MeasureId): MeasureRow {
  const row = viewOf(deps, c).rows.find((one) => one.id === id);
  if (row === undefined) throw new ApiFault("not-found");
  return row;
}

export interface VersionedAssignment {
  row: MeasureRow;
  /** Null for who does not see the assignment. */
  ground: string | null;
  version: number;
}

/**
 * What a measure puts on an actor.
 *
 * @throws ApiFault where there is no such measure for the asker, or it does not name the actor
 */
export function assignmentOf(
  deps: Deps,
  c: Context<Env>,
  measure: MeasureId,
  actor: ActorId,
): VersionedAssignment {
  const row = rowOf(deps, c, measure);
  if (!row.responsibilities.some((one) => one.actor === actor)) throw new ApiFault("not-found");
  const own = row.assignments?.find((one) => one.actor === actor);
  return { row, ground: own?.ground ?? null, version: own?.version ?? 1 };
}

export interface SeveralRows {
  rows: MeasureRow[];
  /** The highest of theirs. */
  version: number;
}

/** @throws ApiFault where the asker does not see one of them; it says which, by their order */
export function rowsOf(deps: Deps, c: Context<Env>, ids: readonly MeasureId[]): SeveralRows {
  const seen = new Map(viewOf(deps, c).rows.map((row) => [row.id, row]));
  const rows: MeasureRow[] = [];
  const missing: number[] = [];
  for (const [index, id] of ids.entries()) {
    const row = seen.get(id);
    if (row === undefined) missing.push(index);
    else rows.push(row);
  }
  if (missing.length > 0) {
    throw new ApiFault(
      "not-found",
      missing.map((index) => ({ path: `rows.${index}`, message: "no such measure" })),
    );
  }
  return { rows, version: Math.max(...rows.map(({ version }) => version)) };
}

export function findActor(deps: Deps, c: Context<Env>, id: ActorId): ActorSummary | null {
  const view = viewOf(deps, c);
  const actor = view.whole.dataset.actors.find((one) => one.id === id);
  return actor === undefined ? null : project(ActorSummary, summaryOf(actor, view), view.audienceIn);
}

export interface VersionedPlace {
  place: PlaceFeature;
  version: number;
}

export function findPlace(deps: Deps, c: Context<Env>, id: PlaceId): VersionedPlace | null {
  const place = viewOf(deps, c).features.find((one) => one.id === id);
  return place === undefined ? null : { place, version: place.properties.version };
}

/** @throws ApiFault for a place that the asker does not see */
export function placeOf(deps: Deps, c: Context<Env>, id: PlaceId): VersionedPlace {
  const place = findPlace(deps, c, id);
  if (place === null) throw new ApiFault("not-found");
  return place;
}

export interface VersionedPlan {
  plan: PlanSummary;
  version: number;
}

export function findPlan(deps: Deps, c: Context<Env>, id: PlanId): VersionedPlan | null {
  const view = viewOf(deps, c);
  const plan = view.whole.dataset.plans.find((one) => one.id === id);
  if (plan === undefined) return null;
  return {
    plan: project(PlanSummary, planSummary(view, plan), view.audienceIn),
    version: view.whole.planVersions.get(id) ?? 1,
  };
}

/** @throws ApiFault for one that is not there */
export function actorOf(deps: Deps, c: Context<Env>, id: ActorId): ActorSummary {
  const actor = findActor(deps, c, id);
  if (actor === null) throw new ApiFault("not-found");
  return actor;
}

/** Null for one that is not there any more, and for who does not work in its district. */
export function findFinding(deps: Deps, c: Context<Env>, key: FindingKey): ReviewedFinding | null {
  const { whole, audienceIn } = viewOf(deps, c);
  const found = findIn(whole, dayOf(deps.now()), key);
  const isInside = found !== null && audienceIn({ district: found.district, actors: [] }) === "internal";
  return isInside ? project(ReviewedFinding, found, audienceIn) : null;
}

/** @throws ApiFault for one that is not there, or not theirs to see */
export function findingOf(deps: Deps, c: Context<Env>, key: FindingKey): ReviewedFinding {
  const finding = findFinding(deps, c, key);
  if (finding === null) throw new ApiFault("not-found");
  return finding;
}

/** Null for one that is not there any more, and for who may not know of it. */
export async function findEffort(deps: Deps, c: Context<Env>, id: EffortId): Promise<Effort | null> {
  const effort = await readEffort(deps.db, id);
  return effort !== null && seesEffort(c.get("person").viewer, effort) ? effort : null;
}

/** @throws ApiFault for one that is not there, or not theirs to know of */
export async function effortOf(deps: Deps, c: Context<Env>, id: EffortId): Promise<Effort> {
  const effort = await findEffort(deps, c, id);
  if (effort === null) throw new ApiFault("not-found");
  return effort;
}

/** The same, also of one that has been taken away, as it was before. */
export async function onceThere(deps: Deps, c: Context<Env>, id: EffortId): Promise<Effort> {
  const effort = (await readEffort(deps.db, id)) ?? (await readRemovedEffort(deps.db, id));
  if (effort === null || !seesEffort(c.get("person").viewer, effort)) throw new ApiFault("not-found");
  return effort;
}
