/** A table of measures as PowerPoint's own. */
import type PptxGenJS from "pptxgenjs";
import { BODY_FONT, type Box, INK, LINE, MUTED } from "./look.ts";
import { CELL, type Table } from "./table.ts";

type Border = PptxGenJS.BorderProps;
const NONE: Border = { type: "none" };
const THIN: Border = { type: "solid", pt: 1, color: LINE };

/** Lines between rows alone, as on the screen: top, right, bottom, left. */
const borders = (isLast: boolean): [Border, Border, Border, Border] => [
  NONE,
  NONE,
  isLast ? NONE : THIN,
  NONE,
];

interface TableLook {
  box: Box;
  /** Points. */
  size: number;
  /** As files name languages: `sv-SE`. */
  lang: string;
  name: string;
}

export function drawTable(slide: PptxGenJS.Slide, { rows, widths, heights }: Table, look: TableLook): void {
  const { box, size, lang, name } = look;
  const cells = rows.map((row, down) =>
    row.map(
      (text, across): PptxGenJS.TableCell => ({
        text,
        options: {
          lang,
          fontSize: size,
          fontFace: BODY_FONT,
          bold: down === 0 || across === 0,
          color: down === 0 ? MUTED : INK,
          valign: down === 0 ? "bottom" : "top",
          align: "left",
          margin: [CELL.end, CELL.side, CELL.end, CELL.side],
          border: borders(down === rows.length - 1),
        },
      }),
    ),
  );
  const { x, y, w } = box;
  slide.addTable(cells, { x, y, w, colW: [...widths], rowH: heights, objectName: name });
}
