/** The map of an effort: where the chosen have something, the stops in their order, and the ring around them. */
import "maplibre-gl/dist/maplibre-gl.css";
import { useQuery } from "@tanstack/react-query";
import { bbox } from "@turf/turf";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { MapButton, type Theme, useMap, usePlaces, usePointer } from "#client/map/index.ts";
import { queries } from "#client/model/queries.ts";
import type { ChosenPlace } from "#data/rules/joint-efforts/chosen-rows.ts";
import type { PlannedStop } from "#data/rules/joint-efforts/joint-plan.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { effortShapes } from "./effort-shapes.ts";
import { useEffortLayers } from "./use-effort-layers.ts";

export interface EffortMapProps {
  theme: Theme;
  features: readonly PlaceFeature[];
  places: readonly ChosenPlace[];
  stops: readonly PlannedStop[];
  ringM: number;
  onToggle: (place: { id: PlaceId }) => void;
}

const NO_NOTES = new Map<PlaceId, string>();
const nothing = () => {};

export function EffortMap({ theme, features, places, stops, ringM, onToggle }: EffortMapProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const styleUrl = useQuery(queries.meta()).data?.mapStyleUrl ?? null;
  const { map, styleLoads, isIdle, hasFailed } = useMap(container, theme, styleUrl);
  const counts = useMemo(
    () =>
      new Map([
        ...stops.map(({ id }) => [id, 0] as const),
        ...places.map(({ place, rows }) => [place.id, rows.length] as const),
      ]),
    [places, stops],
  );
  const wanted = { features, counts, notes: NO_NOTES, selected: null, pointedAt: null };
  usePlaces(map, styleLoads, wanted);
  const shapes = useMemo(() => effortShapes(stops, features, ringM), [stops, features, ringM]);
  useEffortLayers(map, styleLoads, theme, shapes);

  const toggle = useRef(onToggle);
  toggle.current = onToggle;
  const onSelect = useRef((id: PlaceId) => toggle.current({ id })).current;
  usePointer(map, { onSelect, onPointAt: nothing });

  const showAll = useCallback(() => {
    const shown =
      shapes.features.length > 0
        ? shapes
        : { type: "FeatureCollection" as const, features: features.filter(({ id }) => counts.has(id)) };
    if (map === null || shown.features.length === 0) return;
    const [west, south, east, north] = bbox(shown);
    map.fitBounds([west, south, east, north], { padding: 24, maxZoom: 16, duration: 0 });
  }, [map, shapes, features, counts]);
  // What is planned has changed: all of it is shown.
  useEffect(() => showAll(), [showAll]);

  const label = t("efforts.map.label", { count: stops.length });
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute("aria-label", label);
    canvas?.setAttribute("role", "application");
  }, [map, label]);

  if (hasFailed) return <p className="bg-paper-2 p-6 text-muted">{t("map.noWebgl.title")}</p>;
  return (
    <div
      className="relative h-full overflow-hidden rounded-xl border border-line"
      data-map-state={isIdle && features.length > 0 ? "idle" : "busy"}
    >
      <div ref={container} className="h-full w-full" />
      {map !== null && (
        <div className="absolute top-3 right-3 overflow-hidden rounded-xl border border-line shadow-float print:hidden">
          <MapButton label={t("map.zoomIn")} path="M10 4v12M4 10h12" onPress={() => map.zoomIn()} />
          <MapButton label={t("map.zoomOut")} path="M4 10h12" onPress={() => map.zoomOut()} />
          <MapButton
            label={t("map.fitAll")}
            path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
            onPress={showAll}
          />
        </div>
      )}
      <p className="absolute right-0 bottom-0 z-[1] rounded-tl-md bg-paper/90 px-2 py-0.5 text-xs text-muted">
        © OpenStreetMap contributors, Stockholms stad
      </p>
    </div>
  );
}
