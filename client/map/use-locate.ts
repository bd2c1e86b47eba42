/** Where the person is, when asked; the position never leaves the page. */
import { type Map as MapLibre, Marker } from "maplibre-gl";
import { useRef, useState } from "react";

export interface Locating {
  state: "off" | "looking" | "denied" | "failed";
  start: () => void;
  dismiss: () => void;
}

export function useLocate(map: MapLibre | null): Locating {
  const [state, setState] = useState<Locating["state"]>("off");
  const marker = useRef<Marker | null>(null);
  return {
    state,
    dismiss: () => setState("off"),
    start: () => {
      if (map === null) return;
      setState("looking");
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          setState("off");
          marker.current?.remove();
          marker.current = new Marker({ color: "#4a76b8" })
            .setLngLat([coords.longitude, coords.latitude])
            .addTo(map);
          map.easeTo({ center: [coords.longitude, coords.latitude], zoom: Math.max(map.getZoom(), 15) });
        },
        (error) => setState(error.code === error.PERMISSION_DENIED ? "denied" : "failed"),
        { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
      );
    },
  };
}
