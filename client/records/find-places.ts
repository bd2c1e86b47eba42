/** Which places a few written letters leave; pure. */
import type { PlaceFeature } from "#data/schema/place-answer.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("sv");

/** By any part of the name or of what else it is called; å, ä and ö also without their marks. */
export function findPlaces<P extends Pick<PlaceFeature["properties"], "name" | "aliases">>(
  places: readonly P[],
  written: string,
): P[] {
  const wanted = folded(written.trim());
  const rank = ({ name }: P): number => (folded(name).startsWith(wanted) ? 0 : 1);
  return places
    .filter(({ name, aliases }) => [name, ...(aliases ?? [])].some((one) => folded(one).includes(wanted)))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "sv"));
}
