/** A slide's map: the places of the story's audience, and what the slide is about. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { MapView, type Theme } from "#client/map/index.ts";
import { queries } from "#client/model/queries.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";

interface SlideMapProps {
  map: NonNullable<ShownSlide["map"]>;
  places: readonly PlaceFeature[];
  theme: Theme;
  /** Hears where it looks, where somebody may move it. */
  onLook?: (box: BoundingBox) => void;
}

const OPEN = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_NOTES = new Map();
const nothing = () => undefined;

export function SlideMap({ map, places, theme, onLook }: SlideMapProps) {
  const meta = useQuery(queries.meta());
  // The same slide asked for anew looks where it looked: the map does not move for that.
  const key = map.look.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what it says, not by which it is.
  const look = useMemo(() => map.look, [key]);
  const counts = useMemo(() => new Map(map.places.map((id) => [id, 1])), [map.places]);
  return (
    <figure className="relative h-full">
      {/* Before a room nobody points at it, and the arrow keys turn the slides. */}
      <div inert={onLook === undefined} className="h-full">
        <MapView
          features={places}
          counts={counts}
          notes={NO_NOTES}
          outlines={null}
          selected={map.selected}
          onSelect={nothing}
          pointedAt={null}
          onPointAt={nothing}
          onPicture={nothing}
          theme={theme}
          covered={OPEN}
          styleUrl={meta.data?.mapStyleUrl ?? null}
          look={look}
          isPlain
          {...(onLook === undefined ? {} : { onLook })}
        />
      </div>
      <figcaption className="sr-only">{map.alt}</figcaption>
    </figure>
  );
}
