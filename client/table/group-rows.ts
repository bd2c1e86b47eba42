/** Rows under headings: a row that belongs to several of them stands under each; pure. */
import { z } from "zod";
import { measureTypes } from "#data/rules/measure-types.ts";
import { MeasureType } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { PriorityAreaKind } from "#data/schema/plan.ts";
import { Status } from "#data/schema/status.ts";
import type { Words } from "./row-text.ts";

export const Grouping = z.enum(["place", "actor", "status", "type", "area"]);
export type Grouping = z.infer<typeof Grouping>;

interface Heading {
  id: string;
  name: string;
  /** Where it stands among the others, before its name is asked. */
  order: number;
}

export interface Group extends Omit<Heading, "order"> {
  rows: MeasureRow[];
}

const inOrder = <T extends string>(options: readonly T[], id: T, name: string): Heading => ({
  id,
  name,
  order: options.indexOf(id),
});

function headingsOf(row: MeasureRow, by: Grouping, words: Words): Heading[] {
  switch (by) {
    case "place":
      return row.places.map((id) => ({ id, name: words.place(id), order: 0 }));
    case "actor":
      return row.responsibilities.map(({ actor: id }) => ({ id, name: words.actor(id), order: 0 }));
    case "status":
      return [inOrder(Status.options, row.status, words.status(row.status))];
    case "type":
      return measureTypes(row).map((type) => inOrder(MeasureType.options, type, words.type(type)));
    case "area":
      return [inOrder(PriorityAreaKind.options, row.priorityArea.kind, words.area(row.priorityArea))];
  }
}

const swedish = new Intl.Collator("sv", { numeric: true });

/** Of rows that belong nowhere. */
export const NOWHERE = "";

/**
 * @param rows their order stays within each group
 * @param nowhere the last heading, for rows that belong nowhere
 */
export function groupRows(rows: readonly MeasureRow[], by: Grouping, words: Words, nowhere: string): Group[] {
  const groups = new Map<string, Group & Heading>();
  for (const row of rows) {
    const own = new Map(headingsOf(row, by, words).map((heading) => [heading.id, heading]));
    if (own.size === 0) own.set(NOWHERE, { id: NOWHERE, name: nowhere, order: Number.MAX_SAFE_INTEGER });
    for (const [id, heading] of own) {
      const group = groups.get(id) ?? { ...heading, rows: [] };
      group.rows.push(row);
      groups.set(id, group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order || swedish.compare(a.name, b.name))
    .map(({ id, name, rows: own }) => ({ id, name, rows: own }));
}

/** A line of the table: a heading, or a row, which may stand under several. */
export type Line =
  | { kind: "group"; key: string; name: string; count: number; isFolded: boolean }
  | { kind: "row"; key: string; row: MeasureRow };

export function linesOf(groups: readonly Group[], folded: ReadonlySet<string>): Line[] {
  return groups.flatMap(({ id, name, rows }): Line[] => {
    const isFolded = folded.has(id);
    const heading: Line = { kind: "group", key: id, name, count: rows.length, isFolded };
    return isFolded ? [heading] : [heading, ...rows.map((row): Line => rowLine(row, id))];
  });
}

export const rowLine = (row: MeasureRow, group: string = NOWHERE): Line => ({
  kind: "row",
  key: `${group} ${row.id}`,
  row,
});

/** The rows of some lines, each once. */
export const rowsIn = (lines: readonly Line[]): MeasureRow[] => [
  ...new Map(
    lines.flatMap((line) => (line.kind === "row" ? [[line.row.id, line.row] as const] : [])),
  ).values(),
];
