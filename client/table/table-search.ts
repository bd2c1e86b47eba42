/** How the table is set as it stands in the address: a copied link restores it; pure. */
import { z } from "zod";
import { ColumnId, USUAL } from "./columns.ts";
import { Grouping } from "./group-rows.ts";
import type { SortBy } from "./sort-rows.ts";

/** Of a list, what can be understood: an old or mistyped link still opens. */
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .transform((values) => [
      ...new Set(
        values.flatMap((value) => {
          const read = schema.safeParse(value);
          return read.success ? [read.data] : [];
        }),
      ),
    ])
    .optional()
    .catch(undefined);

const SortWord = z.string().refine((word) => ColumnId.safeParse(word.replace(/^-/, "")).success);

export const TableSearch = z.object({
  /** The columns in their order. */
  col: listOf(ColumnId),
  /** What the rows are sorted by, the first counts most; `-status` is from the end. */
  sort: listOf(SortWord),
  group: listOf(Grouping),
});
export type TableSearch = z.infer<typeof TableSearch>;

export const TABLE_FIELDS = TableSearch.keyof().options;

export interface TableSetting {
  columns: readonly ColumnId[];
  sort: readonly SortBy[];
  group: Grouping | null;
}

export function settingOf({ col = [], sort = [], group = [] }: TableSearch): TableSetting {
  return {
    columns: col.length === 0 ? USUAL : col,
    sort: sort.flatMap((word) => {
      const column = ColumnId.safeParse(word.replace(/^-/, "")).data;
      return column === undefined ? [] : [{ column, isDescending: word.startsWith("-") }];
    }),
    group: group[0] ?? null,
  };
}

/** What is as it usually is leaves no trace. */
export function searchOf({ columns, sort, group }: TableSetting): TableSearch {
  const isUsual = columns.length === 0 || columns.join() === USUAL.join();
  return {
    col: isUsual ? undefined : [...columns],
    sort:
      sort.length === 0
        ? undefined
        : sort.map(({ column, isDescending }) => `${isDescending ? "-" : ""}${column}`),
    group: group === null ? undefined : [group],
  };
}
