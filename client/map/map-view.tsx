/** The map's place in the page: a quiet ground until the map is there, words if it cannot be. */
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { MapViewProps } from "./map-props.ts";

const MapCanvas = lazy(() => import("./map-canvas.tsx").then((module) => ({ default: module.MapCanvas })));

function Placeholder() {
  const { t } = useTranslation();
  return (
    <div className="grid h-full place-content-center bg-paper-2">
      <p role="status" className="text-muted">
        {t("map.loading")}
      </p>
    </div>
  );
}

export function MapView(props: MapViewProps) {
  return (
    <Suspense fallback={<Placeholder />}>
      <MapCanvas {...props} />
    </Suspense>
  );
}
