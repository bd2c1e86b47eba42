/** The agenda of what the filter leaves and the reader may write, measures and the room's questions, held still while it is worked through. */
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { useView, type View } from "#client/model/use-view.ts";
import { agenda } from "#data/rules/agenda/agenda.ts";
import { type Item, inAgendaOrder } from "./item.ts";
import { MeetingSearch, settingOf } from "./meeting-search.ts";
import { today } from "./today.ts";
import { useAsked } from "./use-asked.ts";

export function useAgenda(view: View): { items: readonly Item[]; weeks: number; months: number } {
  const { filter } = useFilter();
  const { me, may } = useMe();
  const search = MeetingSearch.parse(useSearch({ strict: false }));
  const { weeks, months } = settingOf(search);
  const asked = useAsked(view, { meeting: search.meeting ?? null, weeks });
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
    const measures: Item[] = made.map((item) => ({
      ...item,
      kind: "measure",
      id: item.row.id,
      row: now.get(item.row.id) ?? item.row,
    }));
    return inAgendaOrder([...measures, ...asked]);
  }, [made, asked, view.allRows]);
  return { items, weeks, months };
}
