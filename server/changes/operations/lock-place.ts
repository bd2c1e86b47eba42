/** Reads the register of places and holds it until the transaction ends: nobody writes it meanwhile. */
import { and, eq } from "drizzle-orm";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import { PlaceSource } from "#data/schema/place.ts";
import { EditablePlace } from "#data/schema/place-edit.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { holdPlaces } from "#server/db/register.ts";
import { places, revisions } from "#server/db/tables.ts";
import type { Locked, SubjectKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

export interface PlaceKey {
  district: DistrictId;
  place: PlaceId;
}

export interface LockedPlaces extends Locked {
  /** Every place of the district. */
  register: PlaceSource[];
  /** Of every place there is, in any district. */
  taken: ReadonlySet<string>;
}

export interface LockedPlace extends LockedPlaces {
  place: PlaceSource;
}

/** The condition that finds one place. */
export const isPlace = ({ district, place }: PlaceKey) =>
  and(eq(places.districtId, district), eq(places.id, place));

/** A place of the fields that somebody may write. */
export const placeFrom = (
  { place: id, district }: PlaceKey,
  { geometry, ...properties }: EditablePlace,
): PlaceSource => ({ type: "Feature", id, properties: { ...properties, id, district }, geometry });

/** The fields of a place that somebody may write. */
export const fieldsOf = ({ geometry, properties }: PlaceSource): EditablePlace => {
  const { id: _id, district: _district, ...fields } = properties;
  return EditablePlace.parse({ ...fields, geometry });
};

async function readRegister(tx: Tx, { district }: PlaceKey): Promise<LockedPlaces> {
  await holdPlaces(tx);
  const rows = await tx
    .select({
      district: places.districtId,
      id: places.id,
      properties: places.record,
      geometry: places.geometry,
    })
    .from(places);
  return {
    version: 0,
    scope: { district, actors: [] },
    register: rows
      .filter((row) => row.district === district)
      .map(({ id, properties, geometry }) =>
        PlaceSource.parse({ type: "Feature", id, properties, geometry }),
      ),
    taken: new Set(rows.map(({ id }) => id)),
  };
}

/**
 * For a place that is not there yet. Its first version is the data's next revision: one that was
 * removed and comes back cannot have had it.
 */
export async function lockPlaces(tx: Tx, key: PlaceKey): Promise<LockedPlaces> {
  const locked = await readRegister(tx, key);
  const [data] = await tx
    .select({ revision: revisions.revision })
    .from(revisions)
    .where(eq(revisions.districtId, CITY));
  if (data === undefined) throw new Error("The data has no revision");
  return { ...locked, next: data.revision + 1 };
}

/** @throws ChangeRefused when there is no such place */
async function lockPlace(tx: Tx, key: PlaceKey): Promise<LockedPlace> {
  const locked = await readRegister(tx, key);
  const [row] = await tx.select({ version: places.version }).from(places).where(isPlace(key)).for("update");
  const place = locked.register.find(({ id }) => id === key.place);
  if (row === undefined || place === undefined) throw new ChangeRefused("not-found");
  return { ...locked, version: row.version, place };
}

export const ofPlace: SubjectKind<PlaceKey, LockedPlace> = {
  lock: lockPlace,
  setVersion: async (tx, key, version) => {
    await tx.update(places).set({ version }).where(isPlace(key));
  },
};
