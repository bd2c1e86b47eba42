/** The table of measures in pieces: a heading row, shown again where a page begins, and a row for each measure. */
import type { Block, MeasureLine } from "#data/schema/shown-slide.ts";
import { columnWidths } from "./column-widths.ts";
import { linesOf, type TextLine, type TextLook, widestWord } from "./lines.ts";
import { INK } from "./look.ts";
import type { Pen } from "./pen.ts";
import { heightOf, joined, type Piece } from "./piece.ts";
import { statusSign } from "./status-sign.ts";
import { type Tag, tagged } from "./tag.ts";
import { blockHeading, bodyLook, drawLine, LEADING, type Setting } from "./text-block.ts";

type Measures = Extract<Block, { kind: "measures" }>;
type Column = keyof Measures["columns"];

/** Shares of the width, in the order in which they are read. */
const COLUMNS: readonly { key: Column; share: number }[] = [
  { key: "what", share: 0.39 },
  { key: "by", share: 0.25 },
  { key: "until", share: 0.15 },
  { key: "howFar", share: 0.21 },
];

/** A row that takes less of a page is not torn apart. */
const WHOLE = 0.5;
/** A heading row that takes more of a page is shown once. */
const REPEATED = 0.25;

interface Cell {
  tag: Tag;
  x: number;
  lines: TextLine[];
  look: TextLook;
}

/** One piece for each line of the highest cell; every cell is there, what is empty too. */
function rowPieces(
  cells: readonly Cell[],
  above: number,
  extra: (pen: Pen, x: number, y: number) => void,
): Piece[] {
  const size = Math.max(...cells.map(({ look }) => look.size));
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from(
    { length: count },
    (_, at): Piece => ({
      height: LEADING * size,
      above: at === 0 ? above : 0,
      draw(pen, x, y) {
        if (at === 0) {
          for (const { tag } of cells) pen.open(tag);
          extra(pen, x, y);
        }
        for (const cell of cells) {
          const line = cell.lines[at];
          if (line !== undefined) pen.within(cell.tag, () => drawLine(pen, line, x + cell.x, y, cell.look));
        }
      },
    }),
  );
}

const rule = (pen: Pen, x: number, y: number, width: number): void =>
  pen.furniture(() =>
    pen.doc
      .lineWidth(0.6)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(INK.line),
  );

export function measuresPieces(
  { heading, columns, rows }: Measures,
  setting: Setting,
  above: number,
): Piece[] {
  const { typeface, sizes, room, parent } = setting;
  const table = tagged("Table", parent);
  const gap = sizes.body * 0.8;
  const sign = sizes.body * 1.15;
  const textLook = bodyLook(setting);
  const headLook: TextLook = { style: "semibold", size: sizes.body * 0.82, colour: INK.muted };
  const lookOf = (key: Column): TextLook => (key === "what" ? { ...textLook, style: "semibold" } : textLook);
  const indentOf = (key: Column): number => (key === "howFar" ? sign : 0);
  const widths = columnWidths(
    COLUMNS.map(({ key, share }) => ({
      share,
      needs:
        gap +
        Math.max(
          widestWord([columns[key]], headLook, typeface),
          indentOf(key) +
            widestWord(
              rows.map((row) => row[key]),
              lookOf(key),
              typeface,
            ),
        ),
    })),
    room,
  );
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const cell = (tag: Tag, at: number, text: string, look: TextLook, indent = 0): Cell => ({
    tag,
    x: (starts[at] ?? 0) + indent,
    look,
    lines: linesOf(text, look, (widths[at] ?? 0) - gap - indent, typeface),
  });

  const headRow = tagged("TR", tagged("THead", table));
  const headLines = rowPieces(
    COLUMNS.map(({ key }, at) =>
      cell(tagged("TH", headRow, { scope: "Column" }), at, columns[key], headLook),
    ),
    above,
    () => {},
  );
  // Shown again atop each page, where it leaves room for the rows.
  const [head] = heightOf(headLines) <= REPEATED * setting.page ? joined(headLines) : [];

  const body = tagged("TBody", table);
  const row = (measure: MeasureLine): Piece[] => {
    const line = tagged("TR", body);
    const cells = COLUMNS.map(({ key }, at) =>
      key === "what"
        ? cell(tagged("TH", line, { scope: "Row" }), at, measure.what, lookOf(key))
        : cell(tagged("TD", line), at, measure[key], lookOf(key), indentOf(key)),
    );
    const lines = rowPieces(cells, sizes.body * 0.7, (pen, x, y) => {
      rule(pen, x, y - sizes.body * 0.35, room);
      statusSign(pen, measure.status, x + (starts[3] ?? 0), y + sizes.body * 0.24, sizes.body * 0.9);
    });
    const isWhole = heightOf(lines) <= WHOLE * setting.page;
    return (isWhole ? joined(lines) : lines).map((piece) =>
      head === undefined ? piece : { ...piece, head },
    );
  };
  const title = blockHeading(heading, setting, above);
  return [
    ...title,
    ...(head === undefined ? headLines : [head]).map((piece, at) => ({
      ...piece,
      above: at > 0 ? 0 : title.length === 0 ? above : sizes.body * 0.3,
      keeps: true,
    })),
    ...rows.flatMap(row),
  ];
}
