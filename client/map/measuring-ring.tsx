/** A ring around the chosen place, or the middle of the map: how far is a walk from here? */
import { circle, destination } from "@turf/turf";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Position } from "#data/schema/geometry.ts";

const RADII_M = [100, 250, 400, 1_000] as const;
/** The walking distance that joint efforts are planned by. */
const WALK_M = 400;

interface MeasuringRingProps {
  map: MapLibre;
  /** The chosen place's label point; null takes the middle of the map as it is now. */
  around: Position | null;
  styleLoads: number;
  onClose: () => void;
}

export function MeasuringRing({ map, around, styleLoads, onClose }: MeasuringRingProps) {
  const { t } = useTranslation();
  const [radius, setRadius] = useState<number>(WALK_M);
  const [middle] = useState<Position>(() => {
    const { lng, lat } = map.getCenter();
    return [lng, lat];
  });
  const [longitude, latitude] = around ?? middle;
  const label = t("map.metres", { count: radius });

  useEffect(() => {
    const source = map.getSource("ring");
    if (styleLoads === 0 || !(source instanceof GeoJSONSource)) return;
    const center = [longitude, latitude];
    source.setData({
      type: "FeatureCollection",
      features: [
        circle(center, radius, { units: "meters", steps: 96 }),
        { ...destination(center, radius, 0, { units: "meters" }), properties: { label } },
      ],
    });
    return () => {
      const left = map.getSource("ring");
      if (left instanceof GeoJSONSource) left.setData({ type: "FeatureCollection", features: [] });
    };
  }, [map, styleLoads, longitude, latitude, radius, label]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);

  return (
    <fieldset
      aria-label={t("map.ringRadius")}
      className="absolute top-[13.5rem] right-16 flex gap-1 rounded-xl border border-line bg-paper p-1 shadow-float print:hidden"
    >
      {RADII_M.map((metres) => (
        <Button
          key={metres}
          aria-pressed={metres === radius}
          onPress={() => setRadius(metres)}
          className="tabular min-h-8 rounded-lg px-2.5 text-sm font-semibold hover:bg-paper-2 aria-pressed:bg-wash aria-pressed:text-accent"
        >
          {t("map.metres", { count: metres })}
        </Button>
      ))}
      <Button
        aria-label={t("map.ringClose")}
        onPress={onClose}
        className="min-h-8 rounded-lg px-2.5 hover:bg-paper-2"
      >
        <span aria-hidden="true">×</span>
      </Button>
    </fieldset>
  );
}
