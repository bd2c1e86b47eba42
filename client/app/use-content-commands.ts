/** What the command palette finds in the plans: places, measures, actors and the plans themselves. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { queries } from "#client/model/queries.ts";
import type { Command } from "#client/palette/command.ts";
import { useRowWords } from "#client/records/row-words.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";

const NO_ROWS: ListedMeasure[] = [];

export function useContentCommands(): Command[] {
  const navigate = useNavigate();
  const words = useRowWords();
  const places = useQuery(queries.places()).data?.features;
  const rows = useQuery(queries.measures()).data ?? NO_ROWS;
  const actors = useQuery(queries.actors()).data?.items;
  const plans = useQuery(queries.plans()).data?.items;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a row are the same as long as the rows are.
  return useMemo(() => {
    const names = new Map((places ?? []).map(({ id, properties }) => [id, properties.name]));
    const openRow = ({ id, places: [place], plan }: ListedMeasure) =>
      place === undefined
        ? navigate({ to: "/planer/$id", params: { id: plan.id }, search: true, hash: id })
        : navigate({ to: "/plats/$id", params: { id: place }, search: true, hash: id });
    return [
      ...(places ?? []).map(
        ({ id, properties }): Command => ({
          id: `place ${id}`,
          group: "place",
          words: properties.name,
          isSwedish: true,
          run: () => void navigate({ to: "/plats/$id", params: { id }, search: true }),
        }),
      ),
      ...rows.map(
        (row): Command => ({
          id: `measure ${row.id}`,
          group: "measure",
          words: words.title(row),
          detail: row.places.map((id) => names.get(id) ?? id).join(", ") || row.plan.title,
          isSwedish: true,
          run: () => void openRow(row),
        }),
      ),
      ...(actors ?? []).map(
        ({ id, name }): Command => ({
          id: `actor ${id}`,
          group: "actor",
          words: name,
          isSwedish: true,
          run: () => void navigate({ to: "/aktorer/$id", params: { id }, search: true }),
        }),
      ),
      ...(plans ?? []).map(
        ({ id, title }): Command => ({
          id: `plan ${id}`,
          group: "plan",
          words: title,
          isSwedish: true,
          run: () => void navigate({ to: "/planer/$id", params: { id }, search: true }),
        }),
      ),
    ];
  }, [places, rows, actors, plans, navigate]);
}
