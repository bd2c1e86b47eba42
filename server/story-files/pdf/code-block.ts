/** A QR code as a figure, dark on white, with where it leads beside it. */
import { qrCode } from "#data/rules/qr-code.ts";
import type { Block } from "#data/schema/shown-slide.ts";
import { linesOf, type TextLook } from "./lines.ts";
import { INK } from "./look.ts";
import type { Pen } from "./pen.ts";
import type { Piece } from "./piece.ts";
import { tagged } from "./tag.ts";
import { bodyLook, drawLine, LEADING, type Setting } from "./text-block.ts";

/** Of the type size, from side to side; never less than a hand's camera needs, in points. */
const SIDE = { ofType: 7, least: 78 } as const;

function drawCode({ doc }: Pen, text: string, x: number, y: number, side: number): void {
  const { size, path } = qrCode(text);
  doc
    .save()
    .translate(x, y)
    .scale(side / size);
  doc.rect(0, 0, size, size).fill("#ffffff");
  doc.path(path).fill("#000000");
  doc.restore();
}

export function codePieces(
  { text, address, alt }: Extract<Block, { kind: "code" }>,
  setting: Setting,
  above: number,
): Piece[] {
  const { sizes, room, typeface, parent } = setting;
  const side = Math.min(Math.max(SIDE.ofType * sizes.body, SIDE.least), room / 2);
  const gap = sizes.body * 0.6;
  const look = bodyLook(setting);
  const strong: TextLook = { style: "semibold", size: sizes.body, colour: INK.text };
  const beside = room - side - gap;
  const lines = [
    ...linesOf(text, look, beside, typeface).map((line) => ({ line, look })),
    ...linesOf(address, strong, beside, typeface).map((line) => ({ line, look: strong })),
  ];
  const high = LEADING * sizes.body;
  const height = Math.max(side, lines.length * high);
  const figure = tagged("Figure", parent, { alt });
  const words = tagged("P", parent);
  return [
    {
      height,
      above,
      draw(pen, x, y) {
        const box = { x, y, width: side, height: side };
        pen.within(figure, () => drawCode(pen, address, x, y, side), box);
        const top = y + Math.max(0, (side - lines.length * high) / 2);
        pen.within(words, () => {
          for (const [at, { line, look: own }] of lines.entries())
            drawLine(pen, line, x + side + gap, top + at * high, own);
        });
      },
    },
  ];
}
