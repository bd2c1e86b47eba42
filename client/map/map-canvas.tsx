/** The drawn map with all that lies on it. Loaded by itself: list and page never wait for it. */
import "maplibre-gl/dist/maplibre-gl.css";
import { Link } from "@tanstack/react-router";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Controls } from "./controls.tsx";
import { Legend } from "./legend.tsx";
import type { MapViewProps } from "./map-props.ts";
import { MeasuringRing } from "./measuring-ring.tsx";
import { useCamera } from "./use-camera.ts";
import { useLocate } from "./use-locate.ts";
import { useMap } from "./use-map.ts";
import { useOutlines } from "./use-outlines.ts";
import { usePlaces } from "./use-places.ts";
import { usePointer } from "./use-pointer.ts";

export function MapCanvas(props: MapViewProps) {
  const { features, counts, outlines, selected, covered, theme, styleUrl, isPlain = false } = props;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const { map, styleLoads, isIdle, hasFailed, onlineFailed } = useMap(container, theme, styleUrl);
  usePlaces(map, styleLoads, props);
  const { showAll, look } = useCamera(map, props);
  useOutlines(map, styleLoads, props, look);
  const hovered = usePointer(map, props);
  const locating = useLocate(map);
  const [isRingOn, setRingOn] = useState(false);

  const shown = t("map.places", { count: counts.size });
  const label = t("map.label", { places: shown });
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute("aria-label", label);
    canvas?.setAttribute("role", "application");
  }, [map, label]);

  const hoveredPlace = features.find((feature) => feature.id === hovered?.id)?.properties;
  const chosen = features.find((feature) => feature.id === selected)?.properties;
  const notice = onlineFailed
    ? t("map.onlineFailed")
    : locating.state === "denied"
      ? t("map.locateDenied")
      : locating.state === "failed"
        ? t("map.locateFailed")
        : locating.state === "looking"
          ? t("map.locating")
          : null;

  if (hasFailed) {
    return (
      <div className="grid h-full place-content-center bg-paper-2 p-8 text-center">
        <p className="font-serif text-lg">{t("map.noWebgl.title")}</p>
        <p className="mt-1 text-muted">{t("map.noWebgl.body")}</p>
      </div>
    );
  }
  return (
    <div
      className="@container/map relative h-full overflow-hidden"
      // The places must be drawn too, not only the ground under them.
      style={{ "--covered-bottom": `${covered.bottom}px` } as CSSProperties}
      data-map-state={isIdle && features.length > 0 ? "idle" : "busy"}
    >
      <div ref={container} className="h-full w-full" />
      {!isPlain && <Legend showsOutlines={outlines !== null} hasHatched={props.notes.size > 0} />}
      {map !== null && !isPlain && (
        <Controls
          map={map}
          onShowAll={showAll}
          locating={locating}
          isRingOn={isRingOn}
          onRing={() => setRingOn(!isRingOn)}
          onPicture={props.onPicture}
        />
      )}
      {map !== null && isRingOn && (
        <MeasuringRing
          map={map}
          around={chosen?.labelPoint ?? null}
          styleLoads={styleLoads}
          onClose={() => setRingOn(false)}
        />
      )}
      {hovered !== null && hoveredPlace !== undefined && (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute z-10 max-w-64 -translate-x-1/2 rounded-lg bg-ink px-2.5 py-1 text-sm text-paper"
          style={{ left: hovered.x, top: hovered.y + 18 }}
        >
          {t("map.hover", { name: hoveredPlace.name, count: counts.get(hoveredPlace.id) ?? 0 })}
        </div>
      )}
      <p
        role="status"
        className={
          notice === null
            ? "sr-only"
            : "absolute bottom-10 left-1/2 max-w-[90%] -translate-x-1/2 rounded-lg border border-line bg-paper px-3 py-1.5 text-sm shadow-float"
        }
      >
        {notice}
      </p>
      <p
        className="absolute right-0 z-[1] rounded-tl-md bg-paper/90 px-2 py-0.5 text-xs text-muted"
        style={{ bottom: covered.bottom }}
      >
        © OpenStreetMap contributors, Stockholms stad ·{" "}
        <Link to="/om" search={(previous) => ({ lang: previous.lang })} hash="sources" className="underline">
          {t("map.about")}
        </Link>
      </p>
    </div>
  );
}
