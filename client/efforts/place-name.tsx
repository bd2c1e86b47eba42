/** A place's name, leading to its page. */
import { Link } from "@tanstack/react-router";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

export function PlaceName({ place: { id, name } }: { place: PlaceProperties }) {
  return (
    <Link
      to="/plats/$id"
      params={{ id }}
      search={(previous) => ({ lang: previous.lang })}
      lang="sv"
      className="text-link font-semibold"
    >
      {name}
    </Link>
  );
}
