/** Sources as they are compared: by where they point, not by which object says so. */

import type { Sheet, Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";

export const sourceKey = ({ sheet, page, row, column }: Source): string =>
  `${page ?? ""}|${row}|${column}|${sheet}`;

/** The sheet that a source stands in, by its index; -1 for a text outside every sheet. */
export const sheetIndexOf = ({ sheets }: DraftDocument, { sheet, page }: Source): number =>
  sheets.findIndex((one) => one.name === sheet && (one.page ?? page) === page);

/** Whether a source stands in a sheet. */
export const isIn = ({ sheet, page }: Source, { name, page: own }: Sheet): boolean =>
  name === sheet && (own ?? page) === page;
