/** A read document as people see it and as it is kept: its texts without personal data. Pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { LooseText, ReadDocument } from "#data/schema/document.ts";

/** A cell or a text beside the cells. */
type Told = Pick<LooseText, "text">;

/** @param allowed names of places and organisations, which look like a person's name and are none */
export const maskedTexts = <T extends Told>(texts: readonly T[], allowed: readonly string[]): T[] =>
  texts.map((one) => ({ ...one, text: maskPersons(one.text, allowed).text }));

export interface MaskedDocument {
  document: ReadDocument;
  /** How many pieces were taken out, for saying so. */
  taken: number;
}

/** @param allowed as of `maskedTexts` */
export function maskedDocument(document: ReadDocument, allowed: readonly string[]): MaskedDocument {
  let taken = 0;
  const masked = <T extends Told>(one: T): T => {
    const found = maskPersons(one.text, allowed);
    taken += found.taken;
    return { ...one, text: found.text };
  };
  const sheets = document.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(masked) }));
  return { document: { ...document, sheets, loose: document.loose.map(masked) }, taken };
}
