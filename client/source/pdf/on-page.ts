/** What was read on a page, and where it lies in the page as it is drawn. Pure. */
import type { Doubt, Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";

/** A text with its place on the page. */
export interface PageText {
  text: string;
  source: Source;
  doubts: readonly Doubt[];
}

/** A rectangle in pixels of the page as it is drawn, from its upper left corner. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

const NONE: readonly Doubt[] = [];

/** The texts of a page, cells first, each group in the document's order. */
export function textsOn(
  { sheets, loose }: Pick<DraftDocument, "sheets" | "loose">,
  page: number,
): PageText[] {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  return [...cells, ...loose.map((one) => ({ ...one, doubts: NONE }))].flatMap(({ text, source, doubts }) =>
    source.page === page ? [{ text, source, doubts }] : [],
  );
}

/** @param scale how many pixels a point has */
export const rectangleOf = (
  { x, y, width, height }: NonNullable<Source["box"]>,
  scale: number,
): Rectangle => ({ left: x * scale, top: y * scale, width: width * scale, height: height * scale });

/** The text that a point of the drawn page is in, in pixels; the smallest where they lie in each other. */
export function textAt(
  texts: readonly PageText[],
  { x, y }: { x: number; y: number },
  scale: number,
): PageText | null {
  let found: { one: PageText; area: number } | null = null;
  for (const one of texts) {
    if (one.source.box === null) continue;
    const { left, top, width, height } = rectangleOf(one.source.box, scale);
    const isIn = x >= left && x < left + width && y >= top && y < top + height;
    if (isIn && (found === null || width * height < found.area)) found = { one, area: width * height };
  }
  return found?.one ?? null;
}
