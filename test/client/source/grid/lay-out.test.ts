import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bringIntoView } from "#client/source/grid/bring-into-view.ts";
import { drawnRows, partOf } from "#client/source/grid/drawn.ts";
import { layOutSheet } from "#client/source/grid/lay-out.ts";
import { step } from "#client/source/grid/step.ts";
import { textHeight } from "#client/source/grid/text-size.ts";
import type { Cell } from "#data/schema/document.ts";
import { cellAt } from "#test/client/source/cells.ts";

/** Cells of any size in reading order, which may cover each other as in spoilt workbooks. */
const anyCells = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 60 }),
      column: fc.integer({ min: 1, max: 12 }),
      rowSpan: fc.integer({ min: 1, max: 5 }),
      columnSpan: fc.integer({ min: 1, max: 3 }),
      text: fc.string({ minLength: 1, maxLength: 200 }),
    }),
    { maxLength: 40, selector: ({ row, column }) => `${row} ${column}` },
  )
  .map((cells) =>
    cells
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, ...rest }): Cell => cellAt(row, column, rest)),
  );

const EVERYTHING = { left: 0, top: 0, width: 1e6, height: 1e6 };

describe("a sheet that is laid out", () => {
  test("has every cell of the document in it once, wherever cells are merged", () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const rows = drawnRows(layOutSheet(cells), EVERYTHING, { row: 0, column: 0 });
        const drawn = rows.flatMap((row) =>
          row.cells.flatMap(({ laid }) => (laid === undefined ? [] : [laid.cell])),
        );
        expect(drawn).toHaveLength(cells.length);
        expect(new Set(drawn)).toEqual(new Set(cells));
      }),
    );
  });

  test("gives every cell the height that its text needs", () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const layout = layOutSheet(cells);
        for (const { cells: drawn } of drawnRows(layout, EVERYTHING, { row: 0, column: 0 }))
          for (const one of drawn) {
            const { width, height } = partOf(layout, one);
            if (one.laid !== undefined)
              expect(height).toBeGreaterThanOrEqual(textHeight(one.laid.cell.text, width));
          }
      }),
    );
  });

  test("draws of four thousand rows only those around the window, and the merged cell that reaches into it", () => {
    const cells = Array.from({ length: 4_000 }, (_, at) => cellAt(at + 1, 2, { text: `rad ${at + 1}` }));
    const merged = cellAt(1, 1, { rowSpan: 4_000, text: "hela vägen" });
    const layout = layOutSheet([merged, ...cells]);
    const top = partOf(layout, { row: 2_000, untilRow: 2_001, column: 1, untilColumn: 2 }).top;
    const rows = drawnRows(layout, { left: 0, top, width: 800, height: 600 }, { row: 2_000, column: 1 });
    expect(rows.length).toBeLessThan(80);
    expect(rows[0]?.cells.map(({ laid }) => laid?.cell)).toEqual([merged]);
  });

  test("keeps drawing the cell that has the focus when it is scrolled away", () => {
    const layout = layOutSheet(Array.from({ length: 500 }, (_, at) => cellAt(at + 1, 1)));
    const rows = drawnRows(layout, { left: 0, top: 0, width: 800, height: 600 }, { row: 499, column: 0 });
    expect(rows.at(-1)?.row).toBe(499);
  });
});

describe("the arrow keys", () => {
  const layout = layOutSheet([
    cellAt(1, 1, { rowSpan: 3 }),
    cellAt(1, 2),
    cellAt(2, 2),
    cellAt(3, 2),
    cellAt(4, 1, { columnSpan: 2 }),
  ]);
  const press = (key: string, row: number, column: number, isFar = false) =>
    step(layout, { row, column }, { key, isFar, page: 2 });

  test("leave a merged cell by its edge", () => {
    expect(press("ArrowDown", 0, 0)).toEqual({ row: 3, column: 0 });
    expect(press("ArrowRight", 3, 0)).toEqual({ row: 3, column: 1 });
    expect(press("ArrowUp", 1, 0)).toEqual({ row: 0, column: 0 });
  });

  test("stop at the sheet's edges, and with Control go there", () => {
    expect(press("ArrowUp", 0, 1)).toEqual({ row: 0, column: 1 });
    expect(press("End", 0, 0, true)).toEqual({ row: 3, column: 1 });
    expect(press("Home", 3, 1, true)).toEqual({ row: 0, column: 0 });
    expect(press("PageDown", 0, 1)).toEqual({ row: 2, column: 1 });
  });

  test("leave other keys to the page", () => {
    expect(press("Tab", 0, 0)).toBeNull();
    expect(press("a", 0, 0)).toBeNull();
  });

  test("lead to every place, and nowhere else", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
    fc.assert(
      fc.property(
        anyCells.filter((cells) => cells.length > 0),
        fc.array(fc.constantFrom(...keys), { maxLength: 60 }),
        (cells, pressed) => {
          const any = layOutSheet(cells);
          let at = { row: 0, column: 0 };
          for (const key of pressed) at = step(any, at, { key, isFar: false, page: 5 }) ?? at;
          expect(any.rows.numbers[at.row]).toBeDefined();
          expect(any.columns.numbers[at.column]).toBeDefined();
        },
      ),
    );
  });
});

describe("a cell that is pointed out", () => {
  const size = fc.integer({ min: 1, max: 2_000 });

  test("is scrolled no further than to be seen whole, or from its beginning where it is too large", () => {
    fc.assert(
      fc.property(fc.nat(9_000), size, fc.nat(9_000), size, (from, window, start, own) => {
        const to = bringIntoView({ start: from, size: window }, { start, size: own });
        expect(to).toBeLessThanOrEqual(start);
        if (own <= window) expect(to + window).toBeGreaterThanOrEqual(start + own);
        if (own <= window && start >= from && start + own <= from + window) expect(to).toBe(from);
      }),
    );
  });
});
