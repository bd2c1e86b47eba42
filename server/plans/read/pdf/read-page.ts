/** One page of a PDF, from pdf.js to what stands on it. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "./drawing/box.ts";
import { interpret, type OperatorList } from "./drawing/interpret.ts";
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

/** A page and what draws it. */
export interface DrawnPage {
  page: PDFPageProxy;
  list: OperatorList;
}

/** A page as pdf.js has it; null where it cannot make anything of it. */
export async function drawnPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnPage | null> {
  try {
    const page = await pdf.getPage(number);
    return { page, list: await page.getOperatorList() };
  } catch {
    return null;
  }
}

/** @param before the last table of the page before */
export function readPage({ page, list }: DrawnPage, before: Table | null): ReadPage {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const shown = matrixFrom(transform) ?? IDENTITY;
  const drawing = interpret(list, (name) => fontOf(page, name), shown);
  const turn = mainTurn(drawing.pieces);
  const direction = directionOf(turn, width, height);
  const readable =
    turn === 0 ? drawing : interpret(list, (name) => fontOf(page, name), times(direction.forth, shown));
  return {
    ...pageContent(readable, direction.page, before),
    onPage: (box) => turnedBack(box, direction),
  };
}
