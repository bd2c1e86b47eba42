/**
 * Reshapes a closed outline on the map, by mouse and by touch: corners are dragged, and new ones are
 * drawn out of the middle of a side.
 *
 * The outline that is still open is not terra-draw's: its corners come from pointer, keyboard and
 * text alike, and are undone together.
 */
import type { Map as MapLibre } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Palette } from "#client/map/index.ts";
import { Polygon, type Position } from "#data/schema/geometry.ts";
import { closed, outlineOf, type Sketch } from "./sketch.ts";

/** Its name for what is drawn in the mode of the same name. */
const MODE = "polygon";

export interface Pen {
  /** Puts a sketch there to be reshaped; an open one is none of its. */
  show: (sketch: Sketch) => void;
  stop: () => void;
}

interface PenOptions {
  palette: Palette;
  /** Where a corner that is dragged to a position comes to lie, if not there. */
  snap: (position: Position) => Position | null;
  onReshaped: (sketch: Sketch) => void;
}

type Hex = `#${string}`;
/** The palette's colours are all written so. */
const hex = (colour: string): Hex => `#${colour.replace(/^#/, "")}`;

function selectMode({ palette, snap }: Pick<PenOptions, "palette" | "snap">): TerraDrawSelectMode {
  const place = hex(palette.place);
  const halo = hex(palette.halo);
  return new TerraDrawSelectMode({
    // There is one outline, and it stays chosen; keys are the view's own.
    allowManualDeselection: false,
    keyEvents: null,
    pointerDistance: 24,
    flags: {
      [MODE]: {
        feature: {
          coordinates: {
            draggable: true,
            midpoints: true,
            deletable: true,
            snappable: {
              toCustom: ({ lng, lat }) => {
                const to = snap([lng, lat]);
                return to === null ? undefined : [...to];
              },
            },
          },
        },
      },
    },
    styles: {
      selectedPolygonColor: place,
      selectedPolygonFillOpacity: 0.22,
      selectedPolygonOutlineColor: place,
      selectedPolygonOutlineWidth: 3,
      selectionPointColor: halo,
      selectionPointOutlineColor: place,
      selectionPointOutlineWidth: 3,
      selectionPointWidth: 6,
      midPointColor: place,
      midPointOutlineColor: halo,
      midPointOutlineWidth: 1,
      midPointWidth: 4,
    },
  });
}

export function takePen(map: MapLibre, { palette, snap, onReshaped }: PenOptions): Pen {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    modes: [new TerraDrawPolygonMode(), selectMode({ palette, snap })],
  });
  draw.start();
  draw.on("finish", (id) => {
    const geometry = Polygon.safeParse(draw.getSnapshotFeature(id)?.geometry).data;
    const ring = geometry?.coordinates[0];
    if (ring !== undefined) onReshaped(closed({ corners: ring.slice(0, -1), isClosed: true }));
  });
  return {
    show: (sketch) => {
      draw.clear();
      const geometry = outlineOf(sketch);
      if (geometry === null) return;
      const id = draw.getFeatureId();
      draw.addFeatures([{ id, type: "Feature", properties: { mode: MODE }, geometry }]);
      draw.selectFeature(id);
    },
    // With the map, its layers are gone too.
    stop: () => draw.stop(),
  };
}
