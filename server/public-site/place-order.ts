/** In which order places stand: by name, never by how bad they are. */
import type { PublishedPlace } from "#data/schema/published.ts";

const swedish = new Intl.Collator("sv", { numeric: true });

export interface NumberedPlace extends PublishedPlace {
  /** The same in the list and on the map. */
  number: number;
}

export const numbered = (places: readonly PublishedPlace[]): NumberedPlace[] =>
  [...places]
    .sort((a, b) => swedish.compare(a.name, b.name))
    .map((place, index) => ({ ...place, number: index + 1 }));
