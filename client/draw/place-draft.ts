/** A place as it stands in the form, and what of it is sent; pure. */
import { tidy } from "#client/model/tidy.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceKind } from "#data/schema/place.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { NewPlace, PlaceNotice, PlacePatch } from "#data/schema/place-edit.ts";

export interface PlaceDraft {
  name: string;
  kind: PlaceKind;
  /** Empty where the place lies in no other. */
  parent: PlaceId | "";
  description: string;
  openDrugScene: boolean;
  /** One a line. */
  aliases: string;
  accuracyRadiusM: number;
  /** Null until it is drawn. */
  geometry: AreaGeometry | null;
}
export type PlaceField = keyof PlaceDraft;

export const PLACE_FIELDS = [
  "name",
  "kind",
  "parent",
  "description",
  "openDrugScene",
  "aliases",
  "accuracyRadiusM",
  "geometry",
] as const satisfies readonly PlaceField[];

/** How far off an outline may be that somebody draws with care, in metres. */
const CAREFUL_M = 10;

export const emptyPlace = (name: string): PlaceDraft => ({
  name,
  kind: "square",
  parent: "",
  description: "",
  openDrugScene: false,
  aliases: "",
  accuracyRadiusM: CAREFUL_M,
  geometry: null,
});

/** Of what is cut off another place: it lies in the same one, and is of the same kind until somebody says otherwise. */
export const cutOffPlace = (
  { kind, parent, accuracyRadiusM }: Pick<PlaceDraft, "kind" | "parent" | "accuracyRadiusM">,
  geometry: AreaGeometry,
): PlaceDraft => ({ ...emptyPlace(""), kind, parent, accuracyRadiusM, geometry });

/** What of a place somebody writes; of one that is there, or is to be. */
interface WrittenFields extends Pick<PlaceFeature, "geometry"> {
  properties: Pick<
    PlaceFeature["properties"],
    "name" | "kind" | "parent" | "description" | "openDrugScene" | "aliases" | "accuracyRadiusM"
  >;
}

export const draftOfPlace = ({ properties, geometry }: WrittenFields): PlaceDraft => ({
  name: properties.name,
  kind: properties.kind,
  parent: properties.parent ?? "",
  description: properties.description ?? "",
  openDrugScene: properties.openDrugScene ?? false,
  aliases: (properties.aliases ?? []).join("\n"),
  accuracyRadiusM: properties.accuracyRadiusM,
  geometry,
});

const aliasesIn = (text: string): string[] =>
  text
    .split("\n")
    .map(tidy)
    .filter((alias) => alias !== "");

const tidyPlace = (draft: PlaceDraft): PlaceDraft => ({
  ...draft,
  name: tidy(draft.name),
  description: tidy(draft.description),
  aliases: aliasesIn(draft.aliases).join("\n"),
});

export const isSameValue = (a: PlaceDraft[PlaceField], b: PlaceDraft[PlaceField]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What is said of the writing, beside the place itself. */
export interface Told {
  reason: string;
  despite: readonly PlaceNotice[];
}

const told = ({ reason, despite }: Told) => ({ reason: tidy(reason), despite: [...despite] });

function fieldsOf(draft: PlaceDraft) {
  const { geometry, parent, aliases, ...rest } = tidyPlace(draft);
  return {
    ...rest,
    parent: parent || null,
    aliases: aliasesIn(aliases),
    // Of several parts is only what nobody has drawn here.
    ...(geometry?.type === "Polygon" ? { geometry } : {}),
  };
}

/** Null while it has no outline. */
export function newPlaceOf(district: DistrictId, draft: PlaceDraft, words: Told): NewPlace | null {
  const { geometry, ...fields } = fieldsOf(draft);
  return geometry === undefined ? null : { district, ...fields, geometry, ...told(words) };
}

/** What has to be written for a place to become as the draft says; null when it is so already. */
export function patchOfPlace(place: PlaceFeature, draft: PlaceDraft, words: Told): PlacePatch | null {
  const was = draftOfPlace(place);
  const is = tidyPlace(draft);
  const fields: Partial<ReturnType<typeof fieldsOf>> = fieldsOf(draft);
  for (const field of PLACE_FIELDS) if (isSameValue(was[field], is[field])) delete fields[field];
  return Object.keys(fields).length === 0 ? null : { ...fields, ...told(words) };
}
