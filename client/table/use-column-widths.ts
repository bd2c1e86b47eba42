/** The columns with their widths, which a person sets by drag or by key; remembered on this device. */
import { columnResizingFeature, columnSizingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useEffect, useMemo, useState } from "react";
import { z } from "zod";
import { ColumnId, LEAST_WIDTH, MOST_WIDTH, WIDTH } from "./columns.ts";

const KEY = "platsplan.table.widths";
const Widths = z.partialRecord(ColumnId, z.number().min(LEAST_WIDTH).max(MOST_WIDTH)).catch({});
type Widths = z.infer<typeof Widths>;

const features = tableFeatures({ columnSizingFeature, columnResizingFeature });
/** The rows are ordered, grouped and drawn by the grid itself. */
const NO_ROWS: Record<string, never>[] = [];

function storedWidths(): Widths {
  try {
    return Widths.parse(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}

export function useColumnWidths(columns: readonly ColumnId[]) {
  const [columnSizing, setColumnSizing] = useState<Record<string, number>>(storedWidths);
  const defs = useMemo(
    () => columns.map((id) => ({ id, size: WIDTH[id], minSize: LEAST_WIDTH, maxSize: MOST_WIDTH })),
    [columns],
  );
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    state: { columnSizing },
    onColumnSizingChange: setColumnSizing,
    columnResizeMode: "onChange",
  });
  useEffect(() => localStorage.setItem(KEY, JSON.stringify(columnSizing)), [columnSizing]);
  const headers = new Map(table.getFlatHeaders().map((header) => [header.column.id, header]));
  const width = (id: ColumnId): number => headers.get(id)?.getSize() ?? WIDTH[id];
  return {
    width,
    widen: (id: ColumnId, by: number) =>
      setColumnSizing((before) => ({
        ...before,
        [id]: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width(id) + by)),
      })),
    /** What a drag on the column's edge begins with. */
    onDrag: (id: ColumnId) => headers.get(id)?.getResizeHandler(),
  };
}

export type ColumnWidths = ReturnType<typeof useColumnWidths>;
