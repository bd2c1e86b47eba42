/** Names of places and actors: phrases that look like a person's name and are none. */
import type { Dataset } from "./dataset.ts";

export const knownNames = ({ places, actors }: Pick<Dataset, "places" | "actors">): string[] => [
  ...places.flatMap(({ properties }) => [properties.name, ...properties.aliases]),
  ...actors.flatMap((actor) => [actor.name, ...actor.aliases]),
];
