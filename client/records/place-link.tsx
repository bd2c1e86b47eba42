/** A place's name, leading to its page. */
import { Link } from "@tanstack/react-router";
import { classes } from "#client/ui/classes.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

interface PlaceLinkProps {
  place: Pick<PlaceProperties, "id" | "name">;
  /** Whether its page is to show what is filtered here; else the language goes along alone. */
  keepsFilter?: boolean;
  className?: string;
}

export function PlaceLink({ place: { id, name }, keepsFilter = false, className = "" }: PlaceLinkProps) {
  return (
    <Link
      to="/plats/$id"
      params={{ id }}
      search={keepsFilter ? true : (previous) => ({ lang: previous.lang })}
      lang="sv"
      className={classes("text-link", className)}
    >
      {name}
    </Link>
  );
}
