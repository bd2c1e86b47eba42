/** Where a key leads in the grid, as in a spreadsheet (WAI-ARIA grid pattern); pure. */
export interface Position {
  /** -1 for the heads. */
  line: number;
  column: number;
}

export interface Extent {
  lines: number;
  columns: number;
  /** Lines that are seen at once. */
  page: number;
}

export const within = ({ line, column }: Position, { lines, columns }: Extent): Position => ({
  line: Math.max(-1, Math.min(line, lines - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** @returns null where the key is none that moves */
export function moved(at: Position, key: string, isWithCtrl: boolean, extent: Extent): Position | null {
  const { line, column } = at;
  const { lines, columns, page } = extent;
  const to = (place: Position) => within(place, extent);
  switch (key) {
    case "ArrowUp":
      // Down to the first line, then to the heads.
      return to({ line: isWithCtrl ? (line > 0 ? 0 : -1) : line - 1, column });
    case "ArrowDown":
      return to({ line: isWithCtrl ? lines : line + 1, column });
    case "ArrowLeft":
      return to({ line, column: isWithCtrl ? 0 : column - 1 });
    case "ArrowRight":
      return to({ line, column: isWithCtrl ? columns : column + 1 });
    case "Home":
      return to({ line: isWithCtrl ? 0 : line, column: 0 });
    case "End":
      return to({ line: isWithCtrl ? lines : line, column: columns });
    case "PageUp":
      return to({ line: line <= 0 ? line : Math.max(0, line - page), column });
    case "PageDown":
      return to({ line: line + page, column });
    default:
      return null;
  }
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The cells between two corners, both included. */
export const blockOf = (a: Position, b: Position): Block => ({
  top: Math.max(0, Math.min(a.line, b.line)),
  bottom: Math.max(a.line, b.line),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});
