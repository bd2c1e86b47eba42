/** The map's buttons: nearer, farther, everything, north, where am I, measure. */
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { MapButton } from "./map-button.tsx";
import type { Locating } from "./use-locate.ts";

interface ControlsProps {
  map: MapLibre;
  onShowAll: () => void;
  locating: Locating;
  isRingOn: boolean;
  onRing: () => void;
  onPicture: (bounds: BoundingBox) => void;
}

function boundsOf(map: MapLibre): BoundingBox {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return [west, south, east, north];
}

const FRAME = "overflow-hidden rounded-xl border border-line shadow-float";

export function Controls({ map, onShowAll, locating, isRingOn, onRing, onPicture }: ControlsProps) {
  const { t } = useTranslation();
  const [isTurned, setTurned] = useState(false);
  useEffect(() => {
    const onTurn = () => setTurned(Math.abs(map.getBearing()) > 0.5 || map.getPitch() > 0.5);
    map.on("rotate", onTurn);
    map.on("pitch", onTurn);
    return () => {
      map.off("rotate", onTurn);
      map.off("pitch", onTurn);
    };
  }, [map]);

  return (
    <div className="absolute top-3 right-3 flex flex-col gap-2 print:hidden">
      <div className={FRAME}>
        <MapButton label={t("map.zoomIn")} path="M10 4v12M4 10h12" onPress={() => map.zoomIn()} />
        <MapButton label={t("map.zoomOut")} path="M4 10h12" onPress={() => map.zoomOut()} />
        <MapButton
          label={t("map.fitAll")}
          path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
          onPress={onShowAll}
        />
        {isTurned && (
          <MapButton
            label={t("map.north")}
            path="M10 3l4 13-4-3-4 3z"
            onPress={() => map.easeTo({ bearing: 0, pitch: 0 })}
          />
        )}
      </div>
      <div className={FRAME}>
        <MapButton
          label={t("map.locate")}
          path="M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v3M10 15v3M2 10h3M15 10h3"
          onPress={locating.start}
        />
        <MapButton
          label={t("map.ring")}
          path="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 10h7"
          onPress={onRing}
          isPressed={isRingOn}
        />
        <MapButton
          label={t("picture.open")}
          path="M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M13 7.5h.01"
          onPress={() => onPicture(boundsOf(map))}
        />
      </div>
    </div>
  );
}
