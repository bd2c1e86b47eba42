/** Outlines as those inside see them and coarsened, one place at a time on the map. */
import "maplibre-gl/dist/maplibre-gl.css";
import { useQuery } from "@tanstack/react-query";
import { bbox } from "@turf/turf";
import { useCallback, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { MapButton, type Theme, useMap, useOutlines } from "#client/map/index.ts";
import { queries } from "#client/model/queries.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PublishPreview } from "#data/schema/publish-answer.ts";

interface CoarsenedMapProps {
  theme: Theme;
  outlines: PublishPreview["outlines"];
  /** The places whose outline everyone sees coarsened; the others stand as they are. */
  coarser: ReadonlySet<PlaceId>;
  /** Null shows the first. */
  chosen: PlaceId | null;
  onChoose: (id: PlaceId) => void;
}

export function CoarsenedMap({ theme, outlines, coarser, chosen, onChoose }: CoarsenedMapProps) {
  const { t } = useTranslation();
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const styleUrl = useQuery(queries.meta()).data?.mapStyleUrl ?? null;
  const { map, styleLoads, isIdle, hasFailed } = useMap(container, theme, styleUrl);
  const shown = outlines.find((one) => one.id === chosen) ?? outlines[0] ?? null;
  const look = useCallback(
    ([west, south, east, north]: BoundingBox) =>
      map?.fitBounds([west, south, east, north], { padding: 40, maxZoom: 16, duration: 0 }),
    [map],
  );
  useOutlines(map, styleLoads, { outlines: shown }, look);
  const showWhole = useCallback(() => {
    if (shown === null) return;
    const [west, south, east, north] = bbox(shown.after);
    look([west, south, east, north]);
  }, [shown, look]);
  // The circle holds the outline that it stands for.
  useEffect(showWhole, [showWhole]);
  if (hasFailed) return <p className="text-muted">{t("map.noWebgl.title")}</p>;
  return (
    <>
      <label htmlFor={id} className="field-label">
        {t("publish.outlines.choose")}
      </label>
      <select
        id={id}
        value={shown?.id ?? ""}
        onChange={({ target: { value } }) => {
          const next = outlines.find(({ id }) => id === value);
          if (next !== undefined) onChoose(next.id);
        }}
        className="input mb-3 max-w-md"
      >
        {outlines.map((one) => (
          <option key={one.id} value={one.id} lang="sv">
            {one.name}
          </option>
        ))}
      </select>
      <section
        aria-label={t("publish.outlines.label")}
        className="relative h-80 overflow-hidden rounded-xl border border-line"
        data-map-state={isIdle ? "idle" : "busy"}
      >
        <div ref={container} className="h-full w-full" />
        {map !== null && (
          <div className="absolute top-3 right-3 overflow-hidden rounded-xl border border-line shadow-float">
            <MapButton label={t("map.zoomIn")} path="M10 4v12M4 10h12" onPress={() => map.zoomIn()} />
            <MapButton label={t("map.zoomOut")} path="M4 10h12" onPress={() => map.zoomOut()} />
            <MapButton
              label={t("map.fitAll")}
              path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
              onPress={showWhole}
            />
          </div>
        )}
        <p className="absolute right-0 bottom-0 z-[1] rounded-tl-md bg-paper/90 px-2 py-0.5 text-xs text-muted">
          © OpenStreetMap contributors, Stockholms stad
        </p>
      </section>
      <p className="mt-2 text-sm text-muted">
        {t("publish.outlines.before")} ·{" "}
        {t(shown === null || coarser.has(shown.id) ? "publish.outlines.after" : "publish.outlines.wouldBe")}
      </p>
    </>
  );
}
