/** The features that a published version holds, and nothing else; pure. */
import { bbox } from "@turf/turf";
import { rightHanded } from "#data/rules/right-handed.ts";
import type { AreaGeometry, BoundingBox } from "#data/schema/geometry.ts";
import type {
  PublishedMeasure,
  PublishedPlace,
  PublishedSet,
  PublishedVersion,
  Said,
} from "#data/schema/published.ts";
import { LICENCE, placePath, wordsIn } from "#server/public-site/index.ts";
import type { MeasureProperties, PlaceProperties } from "./properties.ts";

export type Cell = string | number | boolean | null;

export interface LayerFeature<P extends Record<string, Cell> = Record<string, Cell>> {
  /** `district.place` or `district.place.measure`: slugs, none of which has a dot. */
  id: string;
  geometry: AreaGeometry;
  /** Around the outline, [west, south, east, north] in degrees. */
  box: BoundingBox;
  properties: P;
}

const SEPARATOR = "; ";
const sv = wordsIn("sv").terms;
const en = wordsIn("en").terms;

interface Surroundings {
  version: PublishedVersion;
  /** Scheme, host and port of the installation. */
  site: string;
}

const ofSet = ({ version: { set, version, hash, publishedOn }, site }: Surroundings, place: string) => ({
  district: set.district.id,
  districtName: set.district.name,
  administration: set.district.administration,
  plan: set.plan.title,
  planYear: set.plan.year,
  version,
  publishedOn,
  hash,
  licence: LICENCE.url,
  page: `${site}${placePath(set.district.id, place)}`,
});

const ofPlace = ({ id, kind, coarsened, attribution }: PublishedPlace) => ({
  place: id,
  kind,
  kindSv: sv.placeKind[kind],
  kindEn: en.placeKind[kind],
  coarsened,
  attribution,
});

const easyOf = (said: Said | null) => ({
  text: said?.easy?.text ?? null,
  reviewed: said?.easy?.reviewed ?? null,
});
const englishOf = (said: Said | null) => ({
  text: said?.en?.text ?? null,
  reviewed: said?.en?.reviewed ?? null,
});

const placeProperties = (around: Surroundings, place: PublishedPlace): PlaceProperties => ({
  name: place.name,
  ...ofPlace(place),
  aboutSv: place.about?.sv ?? null,
  aboutEasy: easyOf(place.about).text,
  aboutEasyReviewed: easyOf(place.about).reviewed,
  aboutEn: englishOf(place.about).text,
  aboutEnReviewed: englishOf(place.about).reviewed,
  measures: place.measures.length,
  ...ofSet(around, place.id),
});

const measureProperties = (
  around: Surroundings,
  place: PublishedPlace,
  { id, what, types, by, untilYear, howFar }: PublishedMeasure,
): MeasureProperties => ({
  whatSv: what.sv,
  whatEasy: easyOf(what).text,
  whatEasyReviewed: easyOf(what).reviewed,
  whatEn: englishOf(what).text,
  whatEnReviewed: englishOf(what).reviewed,
  measure: id,
  types: types.join(SEPARATOR),
  typesSv: types.map((type) => sv.measureType[type]).join(SEPARATOR),
  typesEn: types.map((type) => en.measureType[type]).join(SEPARATOR),
  by: by.map(({ name }) => name).join(SEPARATOR),
  untilYear,
  howFar,
  howFarSv: sv.status[howFar],
  howFarEn: en.status[howFar],
  placeName: place.name,
  ...ofPlace(place),
  ...ofSet(around, place.id),
});

function outlineOf(place: PublishedPlace) {
  const geometry = rightHanded(place.geometry);
  const [west, south, east, north] = bbox(geometry);
  return { geometry, box: [west, south, east, north] satisfies BoundingBox };
}

const idOf = ({ district }: PublishedSet, ...rest: string[]): string => [district.id, ...rest].join(".");

export const placeFeatures = (around: Surroundings): LayerFeature<PlaceProperties>[] =>
  around.version.set.places.map((place) => ({
    id: idOf(around.version.set, place.id),
    ...outlineOf(place),
    properties: placeProperties(around, place),
  }));

/** One for each place that a measure stands at. */
export const measureFeatures = (around: Surroundings): LayerFeature<MeasureProperties>[] =>
  around.version.set.places.flatMap((place) => {
    const outline = outlineOf(place);
    return place.measures.map((measure) => ({
      id: idOf(around.version.set, place.id, measure.id),
      ...outline,
      properties: measureProperties(around, place, measure),
    }));
  });
