/** @jsxImportSource hono/jsx */
/** The map as a drawing in the page: seen without a script, its numbers lead to the list. With one, it makes room for a map that can be moved. */
import type { DrawnMap } from "./drawing/draw-map.ts";
import { districtPath, type Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";

interface MapPictureProps {
  map: DrawnMap;
  look: Look;
  /** Whose places they are. */
  district: string;
  /** What it shows, in words. */
  label: string;
  /** Whether its places are numbered and lead to the list. */
  isLinked: boolean;
}

export function MapPicture({ map, look, district, label, isLinked }: MapPictureProps) {
  const { width, height, ground, places } = map;
  const { liveMap } = wordsIn(look.language).site;
  return (
    <div
      class="map"
      data-map
      data-places={`${districtPath(district)}/data.geojson`}
      data-only={isLinked ? undefined : places[0]?.place.id}
      data-label={isLinked ? liveMap.label : label}
      data-zoom-in={liveMap.zoomIn}
      data-zoom-out={liveMap.zoomOut}
      data-key-to-zoom={liveMap.keyToZoom}
      data-two-fingers={liveMap.twoFingers}
    >
      {/* A drawing with links in it is no picture to whoever hears it. */}
      <svg viewBox={`0 0 ${width} ${height}`} role={isLinked ? "group" : "img"} aria-label={label}>
        <rect class="beyond" width={width} height={height} />
        <path class="land" d={ground.land} />
        <path class="park" d={ground.parks} />
        <path class="water" d={ground.water} />
        <path class="street narrow" d={ground.narrow} />
        <path class="street wide" d={ground.wide} />
        <path class="metro" d={ground.metro} />
        {places.map(({ place, outline }) => (
          <path class="area" d={outline} key={place.id} />
        ))}
        {isLinked
          ? places.map(({ place, mark: [x, y], middle }) => (
              <a href={`#plats-${place.id}`} aria-label={`${place.number}. ${place.name}`} key={place.id}>
                {x === middle[0] && y === middle[1] ? null : (
                  <path class="pointer" d={`M${middle[0]} ${middle[1]}L${x} ${y}`} />
                )}
                <circle cx={x} cy={y} r="40" />
                <text x={x} y={y}>
                  {place.number}
                </text>
              </a>
            ))
          : null}
      </svg>
    </div>
  );
}
