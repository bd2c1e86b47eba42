/** A review under way: what is decided, which cell is marked, what is listed, and the way back. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useLeaveGuard } from "#client/model/use-leave-guard.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import type { GridColumn } from "./columns.ts";
import { DecisionQueue } from "./decision-queue.ts";
import { accepting, inverseOf, type Patch, rowOf } from "./decisions.ts";
import { draftQueries, sendPatch } from "./draft-queries.ts";
import { type Cursor, cursorAt, neighbour, nextOpen } from "./keyboard.ts";
import { listRows, orderOf, type RowFilter, rowsIn } from "./order-rows.ts";

/** What the review has just done, for who listens; a new object each time. */
export type Said =
  | { kind: "undone" | "nothing-to-undo" | "none-left" }
  | { kind: "accepted"; count: number }
  | null;

function useQueue(opened: DraftPage): DecisionQueue {
  const client = useQueryClient();
  const { id } = opened.draft;
  const [queue] = useState(
    () =>
      new DecisionQueue(opened, async (version, patch) => {
        const outcome = await sendPatch(id, version, patch);
        if (outcome.kind !== "saved") return outcome;
        // Rows that are as they were stay the same objects: they need not be drawn anew.
        const page = client.setQueryData(draftQueries.one(id).queryKey, outcome.page) ?? outcome.page;
        return { kind: "saved", page };
      }),
  );
  useEffect(() => queue.take(opened), [queue, opened]);
  return queue;
}

export function useReview(opened: DraftPage) {
  const queue = useQueue(opened);
  const { page, unsaved, error, meeting } = useSyncExternalStore(queue.subscribe, queue.state);
  useLeaveGuard(unsaved > 0);
  const [filter, setFilter] = useState<RowFilter>(() => (opened.draft.counts.open > 0 ? "open" : "all"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the filter, not with each decision: rows do not jump.
  const order = useMemo(() => orderOf(page), [filter]);
  const listed = useMemo(() => listRows(page, filter, order), [page, filter, order]);
  const rows = useMemo(() => listed.flatMap((tab) => tab.rows), [listed]);
  const [cursor, setCursor] = useState<Cursor | null>(() => nextOpen(rows, null));
  const [history, setHistory] = useState<readonly Patch[]>([]);
  const [said, setSaid] = useState<Said>(null);

  const decide = useCallback(
    (patch: Patch) => {
      const back = inverseOf(queue.state().page, patch);
      setHistory((before) => [...before, back]);
      queue.decide(patch);
    },
    [queue],
  );
  // A row that went away from the list leaves the mark on the first one.
  const marked = rows.find(({ key }) => key === cursor?.row) ?? null;
  const firstRow = rows[0];
  const shown: Cursor | null = marked !== null ? cursor : firstRow === undefined ? null : cursorAt(firstRow);

  const keys = rows.map(({ key }) => key);
  /** Marks the row after one that is done with. */
  const goOn = (from: DraftRow, column: GridColumn) => {
    const next = neighbour(keys, from.key);
    setCursor(next === null ? null : { row: next, column });
  };
  return {
    page,
    listed,
    rows,
    filter,
    setFilter,
    cursor: shown,
    row: rows.find(({ key }) => key === shown?.row) ?? null,
    setCursor,
    /** Marks a cell of any row; one that the filter leaves out is listed all the same: somebody has asked for it. */
    show: (to: Cursor) => {
      if (filter !== "all" && !keys.includes(to.row)) setFilter("all");
      setCursor(to);
    },
    said,
    saving: { unsaved, error, meeting, retry: () => queue.retry(), settle: queue.settle.bind(queue) },
    canUndo: history.length > 0,
    decide,
    decideRow: (row: DraftRow, decision: RowDecision) => decide({ rows: { [row.key]: decision } }),
    accept: (row: DraftRow, column: GridColumn) => {
      if (row.decision.accepted !== true) decide(accepting([row]));
      goOn(row, column);
    },
    acceptAll: (all: readonly DraftRow[]) => {
      decide(accepting(all));
      setSaid({ kind: "accepted", count: all.length });
    },
    withdraw: (row: DraftRow, field: keyof RowDecision) => decide({ withdrawn: { [row.key]: [field] } }),
    toNextOpen: () => {
      const next = nextOpen(rows, shown?.row ?? null) ?? nextOpen(rowsIn(page), shown?.row ?? null);
      setSaid(next === null ? { kind: "none-left" } : null);
      if (next === null) return;
      if (!keys.includes(next.row)) setFilter("open");
      setCursor(next);
    },
    undo: () => {
      const back = history.at(-1);
      setSaid({ kind: back === undefined ? "nothing-to-undo" : "undone" });
      if (back === undefined) return;
      setHistory(history.slice(0, -1));
      queue.decide(back);
      const row = rowOf(back);
      if (row !== null) setCursor({ row, column: shown?.column ?? "problem" });
    },
  };
}
export type ReviewState = ReturnType<typeof useReview>;
