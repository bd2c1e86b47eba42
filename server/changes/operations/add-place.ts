/** Puts a place into the register. */
import { placeFaults, placeParentFaults } from "#data/rules/place-faults.ts";
import type { AddPlace } from "#data/schema/operation.ts";
import { placeRow } from "#server/dataset/index.ts";
import { places } from "#server/db/tables.ts";
import { issuesOf } from "./issues-of.ts";
import { type LockedPlaces, lockPlaces, ofPlace, placeFrom } from "./lock-place.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

export const addPlace: OperationKind<AddPlace, LockedPlaces> = {
  ...ofPlace,
  lock: lockPlaces,
  issues: (operation, { register }, known) => {
    const { district, fields, reason, despite } = operation;
    const { geometry: _outline, ...texts } = fields;
    const isTenant = known.dataset.districts.some(({ id }) => id === district);
    return [
      ...(isTenant ? [] : [{ path: "district", message: "no such district" }]),
      ...personIssues({ ...texts, reason }, null, known),
      ...issuesOf(placeFaults(placeFrom(operation, fields), null, register, despite)),
    ];
  },
  apply: async (tx, operation, { register, taken }) => {
    const place = placeFrom(operation, operation.fields);
    // What it lay in may be gone by the time that a removal is taken back.
    if (taken.has(place.id) || placeParentFaults(place, register).length > 0)
      throw new ChangeRefused("conflict");
    await tx.insert(places).values(placeRow(place));
    return { ...operation, kind: "remove-place", reason: null };
  },
};
