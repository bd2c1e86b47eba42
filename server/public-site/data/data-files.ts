/** What is published as files for programs and spreadsheets, each with its licence and its hash; pure. */
import { BYTE_ORDER_MARK, csvLine } from "#data/rules/csv.ts";
import { rightHanded } from "#data/rules/right-handed.ts";
import type { PublishedVersion } from "#data/schema/published.ts";
import { chosenWording } from "#server/public-site/chosen-wording.ts";
import type { Look } from "#server/public-site/look.ts";
import { namesOf } from "#server/public-site/measure-item.tsx";
import { wordsIn } from "#server/public-site/site-words.ts";
import { LICENCE } from "./licence.ts";

export interface DataFile {
  type: string;
  write: (version: PublishedVersion, look: Look) => string;
}

const json = (version: PublishedVersion): string => JSON.stringify({ licence: LICENCE, ...version });

/** Its places as features (RFC 7946); what a GeoJSON reader does not know of, it passes over. */
const geojson = ({ set, version, hash, publishedOn }: PublishedVersion): string =>
  JSON.stringify({
    type: "FeatureCollection",
    licence: LICENCE,
    version,
    hash,
    publishedOn,
    district: set.district,
    plan: set.plan,
    features: set.places.map(({ geometry, ...properties }) => ({
      type: "Feature",
      id: properties.id,
      geometry: rightHanded(geometry),
      properties,
    })),
  });

/** A row for each measure of each place; a place without any has one, too. Swedish Excel opens it with a double click. */
function csv({ set, hash }: PublishedVersion, look: Look): string {
  const { site, terms } = wordsIn(look.language);
  const { columns } = site;
  const line = (cells: readonly string[]) => csvLine(cells, ";");
  const text = (said: Parameters<typeof chosenWording>[0]) => chosenWording(said, look.language).text;
  const rows = set.places.flatMap((place) => {
    const own = [place.id, place.name, terms.placeKind[place.kind]];
    const source = [place.attribution ?? "", LICENCE.url, hash];
    if (place.measures.length === 0) return [[...own, "", "", "", "", "", "", ...source]];
    return place.measures.map((measure) => [
      ...own,
      measure.id,
      text(measure.what),
      measure.types.map((type) => terms.measureType[type]).join(", "),
      namesOf(measure) ?? "",
      String(measure.untilYear ?? ""),
      terms.status[measure.howFar],
      ...source,
    ]);
  });
  const head = [
    ...["place", columns.place, columns.kind],
    ...["measure", columns.what, columns.types, columns.by, columns.until, columns.howFar],
    ...["attribution", "licence", "sha256"],
  ];
  return BYTE_ORDER_MARK + [head, ...rows].map(line).join("");
}

/** By the last part of their address. */
export const DATA_FILES = {
  "data.json": { type: "application/json", write: json },
  "data.geojson": { type: "application/geo+json", write: geojson },
  "data.csv": { type: "text/csv; charset=utf-8", write: csv },
} as const satisfies Record<string, DataFile>;
