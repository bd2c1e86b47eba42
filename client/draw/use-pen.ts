/** The pen for as long as the map's style is there, in step with the sketch. */
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { PALETTES, type Theme } from "#client/map/index.ts";
import type { Position } from "#data/schema/geometry.ts";
import { type Pen, takePen } from "./pen.ts";
import type { Sketch } from "./sketch.ts";

interface UsePen {
  map: MapLibre | null;
  styleLoads: number;
  theme: Theme;
  sketch: Sketch;
  snap: (position: Position) => Position | null;
  onReshaped: (sketch: Sketch) => void;
}

export function usePen({ map, styleLoads, theme, sketch, snap, onReshaped }: UsePen): void {
  const [pen, setPen] = useState<Pen | null>(null);
  // The pen outlives a drawing of the page: what it asks and tells is always of the last.
  const asked = useRef({ snap, onReshaped });
  asked.current = { snap, onReshaped };

  // Put away before the map is: what it still meant to draw would find no layers.
  useLayoutEffect(() => {
    if (map === null || styleLoads === 0) return;
    const taken = takePen(map, {
      palette: PALETTES[theme],
      snap: (position) => asked.current.snap(position),
      onReshaped: (reshaped) => asked.current.onReshaped(reshaped),
    });
    setPen(taken);
    return () => {
      setPen(null);
      // The map may have gone first, and taken the pen's layers along.
      if (map.style !== undefined) taken.stop();
    };
  }, [map, styleLoads, theme]);

  useEffect(() => pen?.show(sketch), [pen, sketch]);
}
