/** The agenda of those measures that the filter leaves and the reader may write, held still while it is worked through. */
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { useView, type View } from "#client/model/use-view.ts";
import { type AgendaItem, agenda } from "#data/rules/agenda/agenda.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { MeetingSearch, settingOf } from "./meeting-search.ts";

export type Item = AgendaItem<ListedMeasure>;

/** Today in the reader's own time; the Swedish way to write a day is the one that sorts. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());

export function useAgenda(view: View): { items: readonly Item[]; weeks: number; months: number } {
  const { filter } = useFilter();
  const { me, may } = useMe();
  const { weeks, months } = settingOf(MeetingSearch.parse(useSearch({ strict: false })));
  // What was decided without contact still waits after a reload, and stays on the agenda until it is saved.
  const saved = useView({ asSaved: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the filter, not with each decision: what is decided stays where it stood.
  const made = useMemo(
    () =>
      agenda(
        saved.rows.filter(({ district }) => may("edit", { district, actors: [] })),
        { rows: saved.allRows, places: saved.allPlaces },
        { today: today(), weeks, months },
      ),
    [JSON.stringify(filter), weeks, months, me],
  );
  const items = useMemo(() => {
    const now = new Map(view.allRows.map((row) => [row.id, row]));
    return made.map((item) => ({ ...item, row: now.get(item.row.id) ?? item.row }));
  }, [made, view.allRows]);
  return { items, weeks, months };
}
