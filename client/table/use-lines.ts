/** The lines of the table: the rows that the filter leaves, sorted, and under headings where one groups. */
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { groupRows, type Line, linesOf, rowLine } from "./group-rows.ts";
import type { Words } from "./row-text.ts";
import { sortRows } from "./sort-rows.ts";
import type { TableSetting } from "./table-search.ts";

export function useLines(rows: readonly MeasureRow[], { sort, group }: TableSetting, words: Words) {
  const { t } = useTranslation();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortRows(rows, sort, words), [rows, sort, words]);
  const nowhere = group === null ? "" : t(`table.group.nowhere.${group}`);
  const groups = useMemo(
    () => (group === null ? null : groupRows(sorted, group, words, nowhere)),
    [sorted, group, words, nowhere],
  );
  const lines = useMemo<Line[]>(
    () => (groups === null ? sorted.map((row) => rowLine(row)) : linesOf(groups, folded)),
    [groups, sorted, folded],
  );
  const fold = useCallback(
    (key: string) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  return {
    lines,
    fold,
    /** Null where nothing is grouped. */
    foldAll: groups === null ? null : () => setFolded(new Set(groups.map(({ id }) => id))),
    unfoldAll: () => setFolded(new Set()),
    isAnyFolded: groups?.some(({ id }) => folded.has(id)) ?? false,
  };
}
