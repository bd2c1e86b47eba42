/** Takes the cells without content out of a worksheet's XML, and measures what is left. Pure. */

/** `<c r="B7" s="4"/>` and `<c r="B7" s="4"></c>`: a look and nothing in it. */
const EMPTY_CELL = /<((?:\w+:)?c)\s(?=[^>]*\br=")[^>]*?(?:\/>|>\s*<\/\1>)/g;

const CELL = /<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"/g;

export interface LightSheet {
  xml: string;
  /** Cells that hold something. */
  cells: number;
  /** The rectangle from A1 that encloses them. */
  area: number;
}

/** A column by its letters, from 1. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A sheet that was coloured down to its last row has a million cells with a look and no content, and a
 * parser would keep each of them.
 */
export function lighten(whole: string): LightSheet {
  // Where text may look like a cell, nothing is taken out.
  const xml = whole.includes("<![CDATA[") ? whole : whole.replace(EMPTY_CELL, "");
  let cells = 0;
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits = ""] of xml.matchAll(CELL)) {
    cells++;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters));
  }
  return { xml, cells, area: rows * columns };
}
