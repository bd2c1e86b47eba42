/** The database's rows as a dataset again; every JSON passes its schema on the way. */
import { asc } from "drizzle-orm";
import { Actor } from "#data/schema/actor.ts";
import { District } from "#data/schema/district.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { FindingDecision } from "#data/schema/finding-decision.ts";
import { ActorId, PlaceId } from "#data/schema/ids.ts";
import { PlaceSource } from "#data/schema/place.ts";
import * as beside from "#server/db/beside-tables.ts";
import type { Db } from "#server/db/open.ts";
import * as tables from "#server/db/tables.ts";
import { keptAssignments } from "./kept-assignments.ts";
import { readPlans } from "./read-plans.ts";
import type { Loaded } from "./snapshot.ts";

/** Reads everything in one consistent view. */
export function loadDataset(db: Db): Promise<Loaded> {
  return db.transaction(
    async (tx) => {
      const districts = await tx.select().from(tables.districts);
      const actors = await tx.select().from(tables.actors);
      const places = await tx.select().from(tables.places);
      const { plans, planVersions, fromDocuments, versions } = await readPlans(tx, null);
      const decisions = await tx.select().from(beside.findingDecisions);
      const answers = await tx.select().from(beside.assignments);
      const reminders = await tx.select().from(beside.reminders).orderBy(asc(beside.reminders.at));
      const dataset = {
        districts: districts.map(({ record }) => District.parse(record)),
        actors: actors.map(({ record }) => Actor.parse(record)),
        places: places.map(({ id, record, geometry }) =>
          PlaceSource.parse({ type: "Feature", id, properties: record, geometry }),
        ),
        plans,
      };
      return {
        dataset,
        versions,
        planVersions,
        fromDocuments,
        actorVersions: new Map(actors.map(({ id, version }) => [ActorId.parse(id), version])),
        placeVersions: new Map(places.map(({ id, version }) => [PlaceId.parse(id), version])),
        decisions: new Map(
          decisions.map(({ key, decision, version }) => [
            FindingKey.parse(key),
            { decision: FindingDecision.nullable().parse(decision), version },
          ]),
        ),
        assignments: keptAssignments(answers, reminders),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
