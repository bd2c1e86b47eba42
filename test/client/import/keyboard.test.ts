/** The table by key alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRID_COLUMNS } from "#client/import/columns.ts";
import { commandOf, moved, neighbour, nextOpen } from "#client/import/keyboard.ts";
import { rowsIn } from "#client/import/order-rows.ts";
import { pageOf, question } from "./page.ts";

const pressed = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers });

describe("a key", () => {
  test("asks for what the legend says, in small letters and large", () => {
    expect(["ArrowDown", "Enter", "a", "A", "n", "u", "x", "?"].map((key) => pressed(key))).toEqual([
      "down",
      "edit",
      "accept",
      "accept",
      "next",
      "undo",
      "leave-out",
      "keys",
    ]);
  });

  test("with Ctrl leads to the first row and the last, as in a spreadsheet", () => {
    expect([pressed("Home", { ctrlKey: true }), pressed("End", { ctrlKey: true })]).toEqual([
      "top",
      "bottom",
    ]);
    const rows = ["1-1", "1-2", "2-1"];
    expect(moved(rows, { row: "1-2", column: "cause" }, "bottom")).toEqual({ row: "2-1", column: "cause" });
    expect(moved(rows, { row: "1-2", column: "cause" }, "top")).toEqual({ row: "1-1", column: "cause" });
  });

  test("stays the browser's where it is another, or held with Ctrl, Alt or the command key", () => {
    expect(pressed("b")).toBeNull();
    expect(pressed("Tab")).toBeNull();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(pressed("a", held)).toBeNull();
  });
});

describe("the marked cell", () => {
  const rows = ["1-2", "1-1", "2-1"];

  test("goes over the border between tabs, and stops at the table's edges", () => {
    expect(moved(rows, { row: "1-1", column: "cause" }, "down")).toEqual({ row: "2-1", column: "cause" });
    expect(moved(rows, { row: "2-1", column: "cause" }, "down")).toEqual({ row: "2-1", column: "cause" });
    expect(moved(rows, { row: "1-2", column: "problem" }, "left")).toEqual({ row: "1-2", column: "problem" });
  });

  test("is always a cell of the table, whatever is pressed", () => {
    const moves = fc.constantFrom(
      ...(["up", "down", "left", "right", "first", "last", "page-up", "page-down", "top", "bottom"] as const),
    );
    fc.assert(
      fc.property(fc.array(moves), (pressedKeys) => {
        let cursor: Parameters<typeof moved>[1] = { row: "1-2", column: "problem" };
        for (const move of pressedKeys) cursor = moved(rows, cursor, move);
        expect(rows).toContain(cursor.row);
        expect(GRID_COLUMNS).toContain(cursor.column);
      }),
    );
  });

  test("goes to the next row with questions, in the column that the first one is about", () => {
    const page = pageOf([
      [{}, { open: [question("no-place", "problem")] }, {}, { open: [question("text", "goal", "Mål")] }],
    ]);
    const all = rowsIn(page);
    expect(nextOpen(all, "1-1")).toEqual({ row: "1-2", column: "places" });
    expect(nextOpen(all, "1-2")).toEqual({ row: "1-4", column: "goal" });
    expect(nextOpen(all, "1-4"), "from the top again").toEqual({ row: "1-2", column: "places" });
    expect(nextOpen(rowsIn(pageOf([[{}, {}]])), "1-1")).toBeNull();
  });

  test("goes to a neighbour when its row goes away", () => {
    expect(neighbour(rows, "1-2")).toBe("1-1");
    expect(neighbour(rows, "2-1")).toBe("1-1");
    expect(neighbour(["1-1"], "1-1")).toBeNull();
  });
});
