/** One page of a PDF, from pdf.js to what stands on it. */
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "./drawing/box.ts";
import { interpret } from "./drawing/interpret.ts";
import { IDENTITY, times } from "./drawing/matrix.ts";
import { matrixFrom, numberAt, operandsFrom } from "./drawing/operands.ts";
import { directionOf, mainTurn, turnedBack } from "./drawing/reading-direction.ts";
import { FONT, type Font } from "./drawing/state.ts";
import { type PageContent, pageContent } from "./tables/page-content.ts";
import type { Table } from "./tables/table.ts";

/** What stands on a page, and how its boxes lie on the page as it is shown. */
export interface ReadPage extends PageContent {
  onPage: (box: Box) => Box;
}

/** pdf.js hands fonts on untyped, by the name that the page's operators know them by. */
function fontOf(page: PDFPageProxy, name: string): Font {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (typeof font !== "object" || font === null || !("fontMatrix" in font)) return FONT;
  const unit = numberAt(operandsFrom(font.fontMatrix), 0);
  return unit > 0 ? { unit } : FONT;
}

/**
 * Rejects where pdf.js cannot make anything of the page.
 *
 * @param before the last table of the page before
 */
export async function readPage(page: PDFPageProxy, before: Table | null): Promise<ReadPage> {
  const list = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const shown = matrixFrom(transform) ?? IDENTITY;
  const drawing = interpret(list, (name) => fontOf(page, name), shown);
  const turn = mainTurn(drawing.pieces);
  const direction = directionOf(turn, width, height);
  const readable =
    turn === 0 ? drawing : interpret(list, (name) => fontOf(page, name), times(direction.forth, shown));
  return { ...pageContent(readable, direction.page, before), onPage: (box) => turnedBack(box, direction) };
}
