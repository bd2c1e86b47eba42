/** The map that is drawn on: the neighbours, the outline, and a cross in the middle for those who draw without a pointer. */
import { useQuery } from "@tanstack/react-query";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { MapButton, type Theme, useMap, usePlaces } from "#client/map/index.ts";
import { queries } from "#client/model/queries.ts";
import { boxAround } from "#data/rules/bounds.ts";
import type { Position } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { cornerNear, cornersOf } from "./snap.ts";
import type { Drawing } from "./use-drawing.ts";
import { useOpenLine } from "./use-open-line.ts";
import { usePen } from "./use-pen.ts";
import { usePenKeys } from "./use-pen-keys.ts";

/** What is in the middle of the map when it is opened: a few streets. */
const CLOSE = 16;

interface DrawMapProps {
  drawing: Drawing;
  neighbours: readonly PlaceFeature[];
  /** Where it begins; null takes the outline, else the neighbours. */
  near: Position | null;
  onMap: (map: MapLibre) => void;
  /** For as long as it lasts: the pen's layers would go with a style that is replaced. */
  theme: Theme;
}

/** Looks once at where the drawing begins. */
function useFirstLook(
  map: MapLibre | null,
  { drawing, neighbours, near }: Omit<DrawMapProps, "onMap" | "theme">,
): void {
  const hasLooked = useRef(false);
  const { corners } = drawing.sketch;
  useEffect(() => {
    if (map === null || hasLooked.current) return;
    const own = boxAround(corners.map(([x, y]) => [x, y, x, y]));
    const around = boxAround(neighbours.map(({ properties }) => properties.bbox));
    const box = own ?? around;
    if (near !== null) map.jumpTo({ center: [...near], zoom: CLOSE });
    else if (box !== null) map.fitBounds(box, { padding: 60, maxZoom: 17.5, duration: 0 });
    hasLooked.current = near !== null || box !== null;
  }, [map, corners, neighbours, near]);
}

/** Nothing is said of the neighbours: they are there to be drawn beside. */
const NO_NOTES = new Map<PlaceId, string>();

export function DrawMap({ drawing, neighbours, near, onMap, theme }: DrawMapProps) {
  const { t } = useTranslation();
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const styleUrl = useQuery(queries.meta()).data?.mapStyleUrl ?? null;
  const { map, styleLoads, isIdle, hasFailed } = useMap(container, theme, styleUrl);
  const counts = useMemo(() => new Map(neighbours.map(({ id }) => [id, 0])), [neighbours]);
  usePlaces(map, styleLoads, {
    features: neighbours,
    counts,
    notes: NO_NOTES,
    selected: null,
    pointedAt: null,
  });
  useFirstLook(map, { drawing, neighbours, near });
  useEffect(() => {
    if (map !== null) onMap(map);
  }, [map, onMap]);

  const theirs = useMemo(() => neighbours.flatMap(({ geometry }) => cornersOf(geometry)), [neighbours]);
  const snap = (position: Position): Position | null =>
    map === null ? null : cornerNear(position, theirs, (one) => map.project([...one]));
  const { sketch } = drawing;
  usePen({ map, styleLoads, theme, sketch, snap, onReshaped: drawing.draw });
  useOpenLine(map, styleLoads, theme, drawing);

  const put = (position: Position) => {
    if (map === null) return;
    const isAtFirst =
      cornerNear(position, sketch.corners.slice(0, 1), (one) => map.project([...one])) !== null;
    if (!sketch.isClosed && sketch.corners.length >= 3 && isAtFirst) drawing.close();
    else drawing.put(snap(position) ?? position);
  };
  const putAtCross = () => {
    const middle = map?.getCenter();
    if (middle !== undefined) put([middle.lng, middle.lat]);
  };
  const onKeyDown = usePenKeys(map, { ...drawing, putCorner: putAtCross });

  const onPut = useRef(put);
  onPut.current = put;
  const { isClosed } = sketch;
  useEffect(() => {
    // A closed outline is reshaped by its corners: a click beside it means nothing.
    if (map === null || isClosed) return;
    const onClick = ({ lngLat: { lng, lat } }: { lngLat: { lng: number; lat: number } }) =>
      onPut.current([lng, lat]);
    map.on("click", onClick);
    return () => void map.off("click", onClick);
  }, [map, isClosed]);

  const label = t("draw.map");
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute("aria-label", label);
    canvas?.setAttribute("role", "application");
    canvas?.setAttribute("aria-describedby", help);
  }, [map, label, help]);

  if (hasFailed) return <p className="bg-paper-2 p-6 text-muted">{t("draw.noMap")}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are pressed on the map within it, which says what it is.
    <div
      className="relative h-full overflow-hidden"
      onKeyDown={onKeyDown}
      data-map-state={isIdle ? "idle" : "busy"}
    >
      <div ref={container} className="h-full w-full" />
      <p id={help} className="sr-only">
        {t("draw.keys")}
      </p>
      <svg
        viewBox="0 0 40 40"
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-1/2 size-10 -translate-1/2"
      >
        <path d="M20 2v14M20 24v14M2 20h14M24 20h14" stroke="var(--paper)" strokeWidth="5" />
        <path d="M20 2v14M20 24v14M2 20h14M24 20h14" stroke="var(--ink)" strokeWidth="2" />
      </svg>
      {map !== null && (
        <div className="absolute top-3 right-3 overflow-hidden rounded-xl border border-line shadow-float">
          <MapButton label={t("map.zoomIn")} path="M10 4v12M4 10h12" onPress={() => map.zoomIn()} />
          <MapButton label={t("map.zoomOut")} path="M4 10h12" onPress={() => map.zoomOut()} />
        </div>
      )}
      <p className="absolute right-0 bottom-0 z-[1] rounded-tl-md bg-paper/90 px-2 py-0.5 text-xs text-muted">
        © OpenStreetMap contributors, Stockholms stad
      </p>
    </div>
  );
}
