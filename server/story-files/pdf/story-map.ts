/** A slide's map as a figure: places, scale bar, legend and whose map it is. */

import type { BoundingBox } from "#data/schema/geometry.ts";
import type { Paper } from "#data/schema/picture.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { mapPicture, PAPERS } from "#server/pictures/index.ts";
import { POINTS_PER_MM } from "./papers.ts";
import type { Pen } from "./pen.ts";
import type { Piece } from "./piece.ts";
import { drawSvg } from "./svg-drawing.ts";
import { type Tag, tagged } from "./tag.ts";

type SlideMap = NonNullable<ShownSlide["map"]>;

export interface MapGround {
  places: readonly PlaceFeature[];
  language: "sv" | "en";
  /** `YYYY-MM-DD` */
  day: string;
}

export interface MapSize {
  paper: Paper;
  /** Times the paper's own size. */
  scale: number;
}

export const mapSize = ({ paper, scale }: MapSize): { width: number; height: number } => ({
  width: PAPERS[paper].widthMm * POINTS_PER_MM * scale,
  height: PAPERS[paper].heightMm * POINTS_PER_MM * scale,
});

/** As on the screen: what it looks at has ground around it, and no map is nearer than that. */
const AROUND = 0.18;
/** Degrees from south to north, some 300 metres. */
const LEAST_SPAN = 0.0027;

function widened([west, south, east, north]: BoundingBox): BoundingBox {
  const more = Math.max(AROUND * (north - south), (LEAST_SPAN - (north - south)) / 2);
  const beside = AROUND * (east - west);
  return [west - beside, south - more, east + beside, north + more];
}

/** Draws a map at a point of the page; read from its files before the page is laid out. */
export type MapDrawer = (map: SlideMap, section: Tag, size: MapSize) => Piece;

/** @throws when the ground's files are not there */
export async function mapDrawer({ places, language, day }: MapGround): Promise<MapDrawer> {
  const base = await readBaseMap();
  return (map, section, size) => {
    const shown = new Set(map.places);
    const svg = mapPicture(base, {
      places: places.filter(({ id }) => shown.has(id)),
      selected: map.selected,
      bounds: widened(map.look),
      paper: size.paper,
      hasLegend: true,
      hasTitle: false,
      theme: "print",
      language,
      title: null,
      day,
      fontFaces: "",
    });
    const { width, height } = mapSize(size);
    const figure = tagged("Figure", section, { alt: map.alt });
    return {
      height,
      above: 0,
      draw: (pen: Pen, x: number, y: number) => {
        const box = { x, y, width, height };
        pen.within(figure, () => drawSvg(pen, svg, box), box);
      },
    };
  };
}
