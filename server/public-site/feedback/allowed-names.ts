/** Names in a published set that the person guard must not take for persons; pure. */
import type { PublishedSet } from "#data/schema/published.ts";

export const allowedNames = ({ district, places }: PublishedSet): string[] => [
  district.name,
  district.administration,
  ...places.flatMap(({ name, measures }) => [
    name,
    ...measures.flatMap(({ by }) => by.map((actor) => actor.name)),
  ]),
];
