/** Brings the database to what the dataset's files hold: all of it in one transaction, nothing if nothing changed. */
import { asc, eq, notInArray, sql } from "drizzle-orm";
import type { Dataset } from "#data/rules/dataset.ts";
import { firstDayKept, withinNoteTerm } from "#data/rules/note-term.ts";
import { changes } from "#server/db/access-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { holdPlaces, holdRegister } from "#server/db/register.ts";
import * as tables from "#server/db/tables.ts";
import { termsOf } from "#server/settings/index.ts";
import { inStatements, insert, takeOver } from "./in-statements.ts";
import type { SeedFiles } from "./read-files.ts";
import { type DatasetRows, toRows } from "./to-rows.ts";

async function upsertActors(tx: Tx, rows: DatasetRows["actors"]): Promise<void> {
  const { districtId, id } = tables.actors;
  for (const some of inStatements(rows)) {
    await tx
      .insert(tables.actors)
      .values(some)
      .onConflictDoUpdate({
        target: [districtId, id],
        set: takeOver(tables.actors, sql`${tables.actors.version} + 1`),
      });
  }
}

async function upsertPlaces(tx: Tx, rows: DatasetRows["places"]): Promise<void> {
  const { districtId, id } = tables.places;
  for (const some of inStatements(rows)) {
    await tx
      .insert(tables.places)
      .values(some)
      .onConflictDoUpdate({
        target: [districtId, id],
        set: takeOver(tables.places, sql`${tables.places.version} + 1`),
      });
  }
}

/** Plans are replaced whole; places and actors keep their rows, since others refer to them. */
async function replaceAll(tx: Tx, rows: DatasetRows): Promise<void> {
  await tx.delete(tables.plans);
  await tx
    .insert(tables.districts)
    .values(rows.districts)
    .onConflictDoUpdate({
      target: tables.districts.districtId,
      set: { record: sql.raw(`excluded."record"`) },
    });
  await upsertActors(tx, rows.actors);
  await upsertPlaces(tx, rows.places);
  await tx.delete(tables.actors).where(
    notInArray(
      tables.actors.id,
      rows.actors.map(({ id }) => id),
    ),
  );
  await tx.delete(tables.places).where(
    notInArray(
      tables.places.id,
      rows.places.map(({ id }) => id),
    ),
  );
  await insert(tx, tables.plans, rows.plans);
  await insert(tx, tables.priorityAreas, rows.priorityAreas);
  await insert(tx, tables.problems, rows.problems);
  await insert(tx, tables.problemPlaces, rows.problemPlaces);
  await insert(tx, tables.causes, rows.causes);
  await insert(tx, tables.measures, rows.measures);
  await insert(tx, tables.measurePlaces, rows.measurePlaces);
  await insert(tx, tables.responsibilities, rows.responsibilities);
  await insert(tx, tables.followUps, rows.followUps);
  await insert(tx, tables.findings, rows.findings);
}

/** Whether anybody has edited the plans, the actors or the places; until the transaction ends, nobody does. */
async function isEdited(tx: Tx): Promise<boolean> {
  // A write under way holds its measure, or the register of actors or of places: it is waited for, and seen.
  const { districtId, id } = tables.measures;
  await tx.select({ id }).from(tables.measures).orderBy(asc(districtId), asc(id)).for("update");
  await holdRegister(tx);
  await holdPlaces(tx);
  const edits = await tx.select({ id: changes.id }).from(changes).limit(1);
  return edits.length > 0;
}

/** Follow-ups that a district keeps no longer do not come back with the files that they once came from. */
async function withinTerms(tx: Tx, dataset: Dataset, now: Date): Promise<Dataset> {
  const firstKept = new Map<string, string>();
  for (const { id } of dataset.districts) {
    const { noteDays } = await termsOf(tx, id);
    if (noteDays !== null) firstKept.set(id, firstDayKept(now, noteDays));
  }
  return withinNoteTerm(dataset, (district) => firstKept.get(district) ?? null);
}

interface SeedOptions {
  /** Hears that the files have changed and were left aside. */
  onEdited?: () => void;
  now?: Date;
}

/**
 * What people have written since is never wiped: a database with edits keeps its data.
 *
 * @returns whether anything was written
 */
export async function seed(
  db: Db,
  { dataset, hash }: SeedFiles,
  { onEdited = () => {}, now = new Date() }: SeedOptions = {},
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Several instances may start at once: one seeds, the others then find it done.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('platsplan.seed'))`);
    const [state] = await tx
      .select({ hash: tables.revisions.seedHash })
      .from(tables.revisions)
      .where(eq(tables.revisions.districtId, CITY));
    if (state?.hash === hash) return false;
    if (await isEdited(tx)) {
      onEdited();
      return false;
    }
    await replaceAll(tx, toRows(await withinTerms(tx, dataset, now)));
    await tx
      .insert(tables.revisions)
      .values({ districtId: CITY, seedHash: hash })
      .onConflictDoUpdate({
        target: tables.revisions.districtId,
        set: { seedHash: hash, revision: sql`${tables.revisions.revision} + 1` },
      });
    return true;
  });
}
