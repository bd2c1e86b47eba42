/** Where everything stands on the sheet, before anything is drawn. Pure. */
import { isSettled } from "#data/rules/map-look/settled.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { Paper } from "#data/schema/picture.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { type BaseMap, boxOf } from "#server/ground/index.ts";
import { shared } from "./boxes.ts";
import { type Mark, type Named, type Placing, placeNames } from "./names.ts";
import { PAPERS, toPixels } from "./papers.ts";
import { districtBoundaries } from "./path.ts";
import { type Box, fitted, type Projection } from "./projection.ts";
import { type ScaleBar, scaleBar } from "./scale-bar.ts";

export interface MapView {
  /** The places of which the sheet draws those that its frame shows; only what the asker may see. */
  places: readonly PlaceFeature[];
  /** The place that the picture is about. */
  selected: PlaceId | null;
  /** What must be in the frame; without it all places are. */
  bounds: BoundingBox | null;
  paper: Paper;
  hasLegend: boolean;
  /** Whether a heading stands over it, where the paper has one. */
  hasTitle: boolean;
  /** Begins the names of its parts, where several pictures stand in one page. */
  partPrefix?: string;
}

export interface DrawnPlace {
  feature: PlaceFeature;
  /** Around what of it the frame shows. */
  shape: Box;
  isSelected: boolean;
  isSettled: boolean;
  /** Too small to see its outline: drawn as a dot. */
  isDot: boolean;
}

export interface Station {
  name: string;
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  type: number;
  margin: number;
  partPrefix: string;
  frame: Box;
  header: Box | null;
  legend: Box | null;
  footer: Box;
  /** Where the names of numbered places stand, in columns. */
  list: { box: Box; columns: number; rows: number } | null;
  projection: Projection;
  places: DrawnPlace[];
  stations: Station[];
  /** Whether the edge of a district is seen. */
  hasBoundary: boolean;
  names: Placing["names"];
  marks: Mark[];
  scale: ScaleBar;
}

const STOCKHOLM: BoundingBox = [17.76, 59.22, 18.2, 59.44];
/** A single place is seen with its surroundings. */
const CLOSEST = 15.8;
/** From here on spots stand by themselves. */
const SPOTS_FROM = 15;
const STATIONS_FROM = 12.2;
/** Pixels; a shape whose longer side is shorter becomes a dot. */
const SMALLEST = 7;
const ROW = 17;
const COLUMN = 190;
const LEGEND_ROW = 20;
/** Pixels that the longest entry of the legend takes, with its sign. */
const LEGEND_ENTRY = 215;
/** How many kinds of entry a legend may have. */
const LEGEND_ENTRIES = 7;
const SIZES = { area: 12.5, site: 12.5, spot: 11.5, selected: 15 } as const;
const ORDER = { site: 0, spot: 1, area: 2 } as const;

const around = (boxes: readonly BoundingBox[]): BoundingBox | null =>
  boxes.length === 0
    ? null
    : [
        Math.min(...boxes.map((box) => box[0])),
        Math.min(...boxes.map((box) => box[1])),
        Math.max(...boxes.map((box) => box[2])),
        Math.max(...boxes.map((box) => box[3])),
      ];

function boundsOf({ places, selected, bounds }: MapView): BoundingBox {
  const chosen = places.filter(({ id }) => id === selected);
  return (
    bounds ??
    around((chosen.length > 0 ? chosen : places).map(({ properties }) => properties.bbox)) ??
    STOCKHOLM
  );
}

/** Spots stand where one is near enough, and always with the place that the picture is about. */
function isShown({ properties }: PlaceFeature, { selected, places }: MapView, { zoom }: Projection): boolean {
  if (properties.level !== "spot" || zoom >= SPOTS_FROM || properties.id === selected) return true;
  const chosen = places.find(({ id }) => id === selected)?.properties;
  if (chosen === undefined) return false;
  return properties.parent === chosen.id || (chosen.level === "spot" && properties.parent === chosen.parent);
}

function shapeOf(geometry: PlaceFeature["geometry"], projection: Projection): Box {
  const [west, south, east, north] = boxOf(geometry);
  const [x, y] = projection.at([west, north]);
  const [right, bottom] = projection.at([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** A shape that has no width can still be in the frame. */
const atLeast = (box: Box): Box => ({
  x: box.x,
  y: box.y,
  width: Math.max(box.width, 0.01),
  height: Math.max(box.height, 0.01),
});

function drawnPlaces(view: MapView, projection: Projection, frame: Box): DrawnPlace[] {
  return view.places
    .filter((feature) => isShown(feature, view, projection))
    .flatMap((feature): DrawnPlace[] => {
      const whole = atLeast(shapeOf(feature.geometry, projection));
      const shape = shared(whole, frame);
      if (shape === null) return [];
      return [
        {
          feature,
          shape,
          isSelected: feature.id === view.selected,
          isSettled: isSettled(feature.properties.accuracy),
          isDot: Math.max(whole.width, whole.height) < SMALLEST,
        },
      ];
    });
}

const toNamed = ({ feature, shape, isSelected }: DrawnPlace, type: number): Named => ({
  id: feature.id,
  name: feature.properties.name,
  shape,
  size: SIZES[isSelected ? "selected" : feature.properties.level] * type,
});

/** The place that the picture is about, then places, spots, areas; of the same kind who has most measures. */
const inOrder = (a: DrawnPlace, b: DrawnPlace): number =>
  Number(b.isSelected) - Number(a.isSelected) ||
  ORDER[a.feature.properties.level] - ORDER[b.feature.properties.level] ||
  b.feature.properties.counts.measures - a.feature.properties.counts.measures ||
  (a.feature.id < b.feature.id ? -1 : 1);

/** The frame with room left for a list of so many names: beside it on a wide sheet, under it on a high one. */
function withList(whole: Box, count: number, type: number): { frame: Box; list: Layout["list"] } {
  if (count === 0) return { frame: whole, list: null };
  const gap = 12 * type;
  const row = ROW * type;
  const column = COLUMN * type;
  if (whole.width > whole.height * 1.1) {
    const rows = Math.max(1, Math.floor(whole.height / row) - 1);
    const columns = Math.min(Math.ceil(count / rows), Math.max(1, Math.floor(whole.width / 2 / column)));
    const width = columns * column;
    return {
      frame: { ...whole, width: whole.width - width - gap },
      list: {
        box: { ...whole, x: whole.x + whole.width - width, width },
        columns,
        rows,
      },
    };
  }
  const columns = Math.max(1, Math.floor(whole.width / column));
  const rows = Math.min(Math.ceil(count / columns), Math.floor(whole.height / 2 / row) - 1);
  const height = (rows + 1) * row;
  return {
    frame: { ...whole, height: whole.height - height - gap },
    list: { box: { ...whole, y: whole.y + whole.height - height, height }, columns, rows },
  };
}

function stationsIn(base: BaseMap, projection: Projection, frame: Box): Station[] {
  if (projection.zoom < STATIONS_FROM) return [];
  return base.stations
    .map(({ properties, geometry }): Station => {
      const [x, y] = projection.at(geometry.coordinates);
      return { name: properties.name, x, y };
    })
    .filter(
      ({ x, y }) =>
        x > frame.x + 8 && y > frame.y + 8 && x < frame.x + frame.width - 8 && y < frame.y + frame.height - 8,
    );
}

/** Radius of a station's mark at the sheet's type size. */
export const STATION_RADIUS = 6.5;

/** Shows the view on its paper. The same view gives the same layout. */
export function layOut(base: BaseMap, view: MapView): Layout {
  const { widthMm, heightMm, type, standsAlone } = PAPERS[view.paper];
  const width = toPixels(widthMm);
  const height = toPixels(heightMm);
  const margin = standsAlone ? 30 * type : 0;
  const inner = width - 2 * margin;
  const header: Box | null =
    standsAlone && view.hasTitle ? { x: margin, y: margin, width: inner, height: 46 * type } : null;
  const top = header === null ? margin : header.y + header.height;
  const footerHeight = 34 * type;
  const footer: Box = { x: margin, y: height - margin - footerHeight, width: inner, height: footerHeight };
  const perRow = Math.max(1, Math.floor(inner / (LEGEND_ENTRY * type)));
  const legendHeight = view.hasLegend ? Math.ceil(LEGEND_ENTRIES / perRow) * LEGEND_ROW * type + 6 * type : 0;
  const legend: Box | null = view.hasLegend
    ? { x: margin, y: footer.y - legendHeight, width: inner, height: legendHeight }
    : null;
  const whole: Box = { x: margin, y: top, width: inner, height: footer.y - legendHeight - top };

  // What lies around the place that the picture is about would be named across it.
  const hasSubject = view.places.some(({ id }) => id === view.selected);
  const attempt = (count: number) => {
    const { frame, list } = withList(whole, count, type);
    const projection = fitted(boundsOf(view), frame, {
      margin: Math.min(frame.width, frame.height) * (view.bounds === null ? 0.12 : 0),
      closest: view.bounds === null ? CLOSEST : 19,
    });
    const places = drawnPlaces(view, projection, frame);
    const stations = stationsIn(base, projection, frame);
    const radius = STATION_RADIUS * type;
    const taken = stations.map(({ x, y }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }));
    const named = [...places]
      .filter(({ feature, isSelected }) => isSelected || !hasSubject || feature.properties.level !== "area")
      .sort(inOrder)
      .map((place) => toNamed(place, type));
    const hasBoundary = districtBoundaries(base, projection) !== "";
    return { frame, list, projection, places, stations, hasBoundary, ...placeNames(named, frame, taken) };
  };
  // A list makes the frame smaller, and a smaller frame may leave more names to the list.
  let made = attempt(0);
  for (let turn = 0; turn < 5; turn++) {
    const room = made.list === null ? 0 : made.list.columns * made.list.rows;
    if (made.marks.length <= room) break;
    made = attempt(made.marks.length);
  }
  return {
    width,
    height,
    type,
    margin,
    partPrefix: view.partPrefix ?? "",
    header,
    legend,
    footer,
    ...made,
    scale: scaleBar(made.projection.metresPerPixel, Math.min(180 * type, made.frame.width / 4)),
  };
}
