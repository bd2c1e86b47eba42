/** Drawing by keyboard: the arrows move the map under the cross, Enter puts a corner there. */
import type { Map as MapLibre } from "maplibre-gl";
import { type KeyboardEvent, useEffect } from "react";

/** Pixels that an arrow moves the map; with Shift, for the last metres. */
const STEP = 40;
const FINE_STEP = 4;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface PenActions {
  putCorner: () => void;
  /** Removes the corner that is held, else the last. */
  removeCorner: () => void;
  close: () => void;
  /** Lets go of the corner that is held; says whether there was one. */
  letGo: () => boolean;
  undo: () => void;
  redo: () => void;
}

/** What a key means while the map has the focus; null for one that is not the pen's. */
function meaningOf(event: KeyboardEvent, actions: PenActions, map: MapLibre): (() => unknown) | null {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === "z") return shiftKey ? actions.redo : actions.undo;
    return key.toLowerCase() === "y" ? actions.redo : null;
  }
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    const step = shiftKey ? FINE_STEP : STEP;
    return () => map.panBy([arrow[0] * step, arrow[1] * step], { duration: 0 });
  }
  switch (key) {
    case "Enter":
      return actions.putCorner;
    case "Backspace":
    case "Delete":
      return actions.removeCorner;
    case "+":
    case "=":
      return () => map.zoomTo(map.getZoom() + 1, { duration: 0 });
    case "-":
      return () => map.zoomTo(map.getZoom() - 1, { duration: 0 });
    case "s":
    case "S":
      return actions.close;
    default:
      return null;
  }
}

export function usePenKeys(map: MapLibre | null, actions: PenActions): (event: KeyboardEvent) => void {
  // The map's own arrows move it a hundred pixels at a time, and its Shift turns it.
  useEffect(() => {
    map?.keyboard.disable();
    map?.doubleClickZoom.disable();
  }, [map]);
  return (event) => {
    if (map === null || event.target !== map.getCanvas()) return;
    // Else it would close the dialog.
    const isTaken = event.key === "Escape" && actions.letGo();
    const act = isTaken ? () => {} : meaningOf(event, actions, map);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
