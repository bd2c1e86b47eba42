/** Sources as they are compared: by where they point, not by which object says so. */
import type { Sheet, Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";

export const sourceKey = ({ sheet, page, row, column }: Source): string =>
  `${page ?? ""}|${row}|${column}|${sheet}`;

const holds = ({ cells }: Sheet, source: Source): boolean => {
  const key = sourceKey(source);
  return cells.some((cell) => sourceKey(cell.source) === key);
};

/**
 * The sheet that a source stands in, by its index; -1 for a text outside every sheet. Of sheets with the
 * same name it is the one with the cell.
 */
export function sheetIndexOf({ sheets }: Pick<DraftDocument, "sheets">, source: Source): number {
  const named = sheets.flatMap(({ name }, index) => (name === source.sheet ? [index] : []));
  return named.find((index) => sheets[index] !== undefined && holds(sheets[index], source)) ?? named[0] ?? -1;
}
