/** Sets some fields of a place, its outline among them. */
import { outlineFaults, placeFaults, placeParentFaults } from "#data/rules/place-faults.ts";
import type { ChangePlace } from "#data/schema/operation.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import { EditablePlace } from "#data/schema/place-edit.ts";
import { placeRow } from "#server/dataset/index.ts";
import { places } from "#server/db/tables.ts";
import { issuesOf } from "./issues-of.ts";
import { fieldsOf, isPlace, type LockedPlace, ofPlace, placeFrom } from "./lock-place.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

/** Fields by which a place comes to lie elsewhere than it did. */
const MOVING: readonly (keyof EditablePlace)[] = ["geometry", "parent", "accuracyRadiusM"];

const changed = (operation: ChangePlace, { geometry, ...rest }: PlaceSource): PlaceSource => {
  const fields = { ...fieldsOf({ geometry, ...rest }), ...operation.set };
  const after = placeFrom(operation, EditablePlace.parse(fields));
  // The same outline, not one that is alike: what is not touched is not held against it.
  return operation.set.geometry === undefined ? { ...after, geometry } : after;
};

export const changePlace: OperationKind<ChangePlace, LockedPlace> = {
  ...ofPlace,
  issues: (operation, { place, register }, known) => {
    const { geometry: _outline, ...texts } = operation.set;
    return [
      ...personIssues({ ...texts, reason: operation.reason }, place.properties, known),
      ...issuesOf(placeFaults(changed(operation, place), place, register, operation.despite)),
    ];
  },
  apply: async (tx, operation, { place, register }) => {
    const after = changed(operation, place);
    // What lies in it, or what it lay in, may be another by the time that a change is taken back.
    const isMoved = MOVING.some((field) => field in operation.set);
    const unsound = [
      ...placeParentFaults(after, register),
      ...(isMoved ? outlineFaults(after, register) : []),
    ];
    if (unsound.length > 0) throw new ChangeRefused("conflict");
    const { districtId: _district, id: _id, ...row } = placeRow(after);
    await tx.update(places).set(row).where(isPlace(operation));
    const before = Object.entries(fieldsOf(place)).filter(([field]) => field in operation.set);
    return {
      ...operation,
      set: EditablePlace.partial().parse(Object.fromEntries(before)),
      reason: null,
    };
  },
};
