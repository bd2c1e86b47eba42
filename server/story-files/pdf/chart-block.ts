/**
 * The chart in time in pieces: its words as a list that says all of it, its shapes as one figure beside
 * them. Where it is higher than a page the words go on, each with its own shape.
 */
import type { Bar, Block } from "#data/schema/shown-slide.ts";
import { linesOf, type TextLine, type TextLook } from "./lines.ts";
import { FILLS, INK } from "./look.ts";
import type { Pen } from "./pen.ts";
import { heightOf, joined, type Piece } from "./piece.ts";
import { type Tag, tagged } from "./tag.ts";
import { blockHeading, bodyLook, drawLine, LEADING, paragraph, type Setting } from "./text-block.ts";

type Chart = Extract<Block, { kind: "chart" }>;

/** Of the width, for the words. */
const WORDS = 0.4;
/** Room beyond the last year, in years, for what has no end. */
const BEYOND = 0.5;

interface Axis {
  /** Points from the chart's left side. */
  left: number;
  /** Points to a year. */
  year: number;
  first: number;
  last: number;
}

function drawAxis(
  { doc, ...pen }: Pen,
  { left, year, first, last }: Axis,
  at: { x: number; y: number },
  setting: Setting,
) {
  const { typeface, sizes } = setting;
  const look: TextLook = { style: "regular", size: sizes.body * 0.72, colour: INK.muted };
  const wide = typeface.width(typeface.runs("2024 ", "regular"), look.size);
  const step = Math.max(1, Math.ceil(wide / year));
  for (let one = first; one <= last; one++) {
    const x = at.x + left + (one - first) * year;
    doc
      .lineWidth(0.6)
      .moveTo(x, at.y)
      .lineTo(x, at.y + LEADING * look.size)
      .stroke(INK.line);
    if ((one - first) % step !== 0) continue;
    drawLine({ doc, ...pen }, { runs: typeface.runs(String(one), "regular"), width: 0 }, x + 2, at.y, look);
  }
  const end = at.x + left + (last - first + 1) * year;
  const middle = at.y + (LEADING * look.size) / 2;
  const tip = end + year * BEYOND;
  doc
    .lineWidth(0.8)
    .moveTo(end + 2, middle)
    .lineTo(tip, middle)
    .moveTo(tip - 3, middle - 2.5)
    .lineTo(tip, middle)
    .lineTo(tip - 3, middle + 2.5)
    .stroke(INK.muted);
}

function drawBar({ doc }: Pen, bar: Bar, axis: Axis, at: { x: number; y: number }, height: number): void {
  const { fill, stroke, isDashed } = FILLS[bar.status];
  const from = at.x + axis.left + (bar.first - axis.first) * axis.year;
  const last = bar.last === null ? axis.last + BEYOND : bar.last;
  const width = Math.max((last - bar.first + 1) * axis.year, 1);
  doc.save().lineWidth(0.9);
  if (isDashed) doc.dash(3, { space: 2 });
  doc.roundedRect(from, at.y, width, height, Math.min(height, width) / 4);
  if (fill === null) doc.stroke(stroke);
  else doc.fillAndStroke(fill, stroke);
  doc.restore();
}

/** A figure is never without words. */
const wordsFor = (text: string, { first, last }: Axis): string =>
  text.trim() === "" ? `${first}–${last}` : text;

/** Its label and, under it, the same in words. */
function wordPieces(bar: Bar, list: Tag, setting: Setting): Piece[] {
  const { typeface, room, sizes } = setting;
  const words = tagged("LBody", tagged("LI", list));
  const wide = room * WORDS - sizes.body;
  const label: TextLook = { ...bodyLook(setting), style: "semibold" };
  const small: TextLook = { style: "regular", size: sizes.body * 0.82, colour: INK.muted };
  const piecesOf = (text: string, look: TextLook): Piece[] =>
    linesOf(text, look, wide, typeface).map((line: TextLine) => ({
      height: LEADING * look.size,
      above: 0,
      draw: (pen, x, y) => pen.within(words, () => drawLine(pen, line, x, y, look)),
    }));
  return [...piecesOf(bar.label, label), ...piecesOf(bar.words, small)];
}

export function chartPieces(chart: Chart, setting: Setting, above: number): Piece[] {
  const { heading, alt, first, last, bars } = chart;
  const { room, sizes, parent } = setting;
  const axis: Axis = {
    left: room * WORDS,
    year: (room * (1 - WORDS)) / (last - first + 1 + BEYOND),
    first,
    last,
  };
  const list = tagged("L", parent, { numbering: "None" });
  const thick = sizes.body * 0.95;
  const gap = sizes.body * 0.6;
  const top = sizes.body * 1.1;
  const title = blockHeading(heading, setting, above);
  const rows = bars.map((bar) => ({ bar, pieces: wordPieces(bar, list, setting) }));
  const height = top + rows.reduce((sum, { pieces }) => sum + gap + heightOf(pieces), 0);

  if (heightOf(title) + height > setting.page) {
    const look: TextLook = { style: "regular", size: sizes.body, colour: INK.muted };
    const told = paragraph(alt, tagged("P", parent), look, setting, title.length === 0 ? above : 0);
    return [
      ...title,
      ...told,
      ...rows.flatMap(({ bar, pieces }) =>
        pieces.map((piece, at): Piece => {
          if (at > 0) return piece;
          const figure = tagged("Figure", parent, { alt: wordsFor(bar.words, axis) });
          return {
            ...piece,
            above: gap,
            draw(pen, x, y) {
              piece.draw(pen, x, y);
              const box = { x: x + axis.left, y, width: room - axis.left, height: thick };
              pen.within(figure, () => drawBar(pen, bar, axis, { x, y: y + 2 }, thick), box);
            },
          };
        }),
      ),
    ];
  }

  const figure = tagged("Figure", parent, { alt: wordsFor(alt, axis) });
  const whole: Piece = {
    height,
    above: title.length === 0 ? above : sizes.body * 0.3,
    draw(pen, x, y) {
      const places: number[] = [];
      let at = y + top;
      for (const { pieces } of rows) {
        const line = at + gap / 2;
        pen.furniture(() =>
          pen.doc
            .lineWidth(0.6)
            .moveTo(x, line)
            .lineTo(x + room, line)
            .stroke(INK.line),
        );
        at += gap;
        places.push(at);
        for (const piece of joined(pieces)) {
          piece.draw(pen, x, at);
          at += piece.height;
        }
      }
      pen.within(
        figure,
        () => {
          drawAxis(pen, axis, { x, y }, setting);
          for (const [index, { bar }] of rows.entries())
            drawBar(pen, bar, axis, { x, y: (places[index] ?? y) + sizes.body * 0.2 }, thick);
        },
        { x: x + axis.left, y, width: room - axis.left, height },
      );
    },
  };
  return [...title, whole];
}
