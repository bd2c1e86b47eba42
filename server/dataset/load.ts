/** The database's rows as a dataset again; every JSON passes its schema on the way. */
import { Actor } from "#data/schema/actor.ts";
import { District } from "#data/schema/district.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { FindingDecision } from "#data/schema/finding-decision.ts";
import { ActorId, MeasureId } from "#data/schema/ids.ts";
import { PlaceSource } from "#data/schema/place.ts";
import { Plan } from "#data/schema/plan.ts";
import type { Db } from "#server/db/open.ts";
import * as tables from "#server/db/tables.ts";
import type { Loaded } from "./snapshot.ts";

/** Rows by what they belong to, in their order. */
function grouped<Row extends { position: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => a.position - b.position)) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (key) => groups.get(key) ?? [];
}

/** A column that holds an object; the schemas check what is in it. */
const fields = (record: unknown): object => (typeof record === "object" && record !== null ? record : {});

/** Reads everything in one consistent view. */
export function loadDataset(db: Db): Promise<Loaded> {
  return db.transaction(
    async (tx) => {
      const districts = await tx.select().from(tables.districts);
      const actors = await tx.select().from(tables.actors);
      const places = await tx.select().from(tables.places);
      const plans = await tx.select().from(tables.plans);
      const areasOf = grouped(await tx.select().from(tables.priorityAreas), (row) => row.planId);
      const findingsOf = grouped(await tx.select().from(tables.findings), (row) => row.planId);
      const problemsOf = grouped(await tx.select().from(tables.problems), (row) => row.priorityAreaId);
      const problemPlacesOf = grouped(await tx.select().from(tables.problemPlaces), (row) => row.problemId);
      const causesOf = grouped(await tx.select().from(tables.causes), (row) => row.problemId);
      const measures = await tx.select().from(tables.measures);
      const measuresOf = grouped(measures, (row) => row.causeId);
      const measurePlacesOf = grouped(await tx.select().from(tables.measurePlaces), (row) => row.measureId);
      const responsibilitiesOf = grouped(
        await tx.select().from(tables.responsibilities),
        (row) => row.measureId,
      );
      const followUpsOf = grouped(await tx.select().from(tables.followUps), (row) => row.measureId);

      const decisions = await tx.select().from(tables.findingDecisions);

      const measure = (row: typeof tables.measures.$inferSelect) => ({
        ...fields(row.record),
        status: row.status,
        places: row.ownPlaces ? measurePlacesOf(row.id).map(({ placeId }) => placeId) : null,
        responsibilities: responsibilitiesOf(row.id).map((one) => ({
          actor: one.actorId,
          role: one.role,
          function: one.function,
        })),
        followUps: followUpsOf(row.id).map(({ record }) => record),
      });
      const cause = (row: typeof tables.causes.$inferSelect) => ({
        ...fields(row.record),
        measures: measuresOf(row.id).map(measure),
      });
      const problem = (row: typeof tables.problems.$inferSelect) => ({
        ...fields(row.record),
        places: problemPlacesOf(row.id).map(({ placeId }) => placeId),
        causes: causesOf(row.id).map(cause),
      });
      const area = (row: typeof tables.priorityAreas.$inferSelect) => ({
        ...fields(row.record),
        problems: problemsOf(row.id).map(problem),
      });

      const dataset = {
        districts: districts.map(({ record }) => District.parse(record)),
        actors: actors.map(({ record }) => Actor.parse(record)),
        places: places.map(({ id, record, geometry }) =>
          PlaceSource.parse({ type: "Feature", id, properties: record, geometry }),
        ),
        plans: plans.map((row) =>
          Plan.parse({
            ...fields(row.record),
            priorityAreas: areasOf(row.id).map(area),
            findings: findingsOf(row.id).map(({ record }) => record),
          }),
        ),
      };
      return {
        dataset,
        versions: new Map(measures.map(({ id, version }) => [MeasureId.parse(id), version])),
        actorVersions: new Map(actors.map(({ id, version }) => [ActorId.parse(id), version])),
        decisions: new Map(
          decisions.map(({ key, decision, version }) => [
            FindingKey.parse(key),
            { decision: FindingDecision.nullable().parse(decision), version },
          ]),
        ),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
