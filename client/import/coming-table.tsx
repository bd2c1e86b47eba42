/** The rows of a document as they were read, filled in as what they say is derived. */
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { ComingRow, ComingRows } from "#data/schema/coming-rows.ts";
import type { DraftId } from "#data/schema/draft.ts";
import { ComingRowLine } from "./coming-line.tsx";
import { comingLines, isWhole, windowsOf } from "./coming-lines.ts";
import { draftQueries, ROWS_AT_ONCE } from "./draft-queries.ts";
import { TabLine } from "./tab-line.tsx";
import { TableHead } from "./table-head.tsx";
import { useDrawnLines } from "./use-drawn-lines.ts";

interface ComingTableProps {
  id: DraftId;
  tabs: ComingRows["tabs"];
  /** Rows that are derived, as far as has been heard. */
  done: number;
  isUnderWay: boolean;
}

/** Nobody stands in any of them: they are looked at. */
const NOWHERE = -1;

export function ComingTable({ id, tabs, done, isUnderWay }: ComingTableProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const lines = useMemo(() => comingLines(tabs), [tabs]);
  const { body, height, drawn, measure } = useDrawnLines(lines, NOWHERE);
  const seen = drawn.flatMap(({ index }) => {
    const line = lines[index];
    return line?.kind === "row" ? [line.at] : [];
  });
  const windows = windowsOf(seen, ROWS_AT_ONCE);
  const answers = useQueries({ queries: windows.map((from) => draftQueries.rows(id, from)) });
  const rows = new Map<number, ComingRow>();
  for (const [index, from] of windows.entries())
    for (const [at, row] of (answers[index]?.data?.rows ?? []).entries()) rows.set(from + at, row);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever more of them are derived.
  useEffect(() => {
    for (const from of windows) {
      const { queryKey } = draftQueries.rows(id, from);
      const known = client.getQueryData(queryKey);
      if (from < done && known !== undefined && !isWhole(known))
        void client.invalidateQueries({ queryKey, exact: true });
    }
  }, [done, windows.join()]);
  return (
    <table
      aria-label={t("intake.coming.label")}
      aria-rowcount={lines.length + 1}
      className={classes("block min-w-0 md:w-max")}
    >
      <TableHead />
      <tbody ref={body} className="relative block" style={{ height }}>
        {drawn.map(({ index, top }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const shared = { index, top, measure };
          return line.kind === "tab" ? (
            <TabLine {...shared} key={line.key} priorityArea={line.priorityArea} rows={line.rows} />
          ) : (
            <ComingRowLine
              {...shared}
              key={line.key}
              row={rows.get(line.at) ?? null}
              isUnderWay={isUnderWay}
            />
          );
        })}
      </tbody>
    </table>
  );
}
