/** Text in pieces: headings, paragraphs, lists. */
import type { Block } from "#data/schema/shown-slide.ts";
import { linesOf, type TextLine, type TextLook } from "./lines.ts";
import { INK, type Sizes } from "./look.ts";
import type { Pen } from "./pen.ts";
import { joined, type Piece } from "./piece.ts";
import { type Heading, type Tag, tagged } from "./tag.ts";
import type { Typeface } from "./typeface.ts";

/** What a block is laid out in. */
export interface Setting {
  typeface: Typeface;
  sizes: Sizes;
  /** Points from side to side. */
  room: number;
  /** Points from the top of a page to its foot. */
  page: number;
  /** The part of the document that it belongs to. */
  parent: Tag;
  /** The level of a heading within it. */
  level: Heading;
}

/** A line's height, as a share of its type size. */
export const LEADING = 1.34;

/** From the top of a line to where its letters stand, as a share of the type size. */
const BASELINE = 0.98;

/** So many lines are not torn apart. */
const WHOLE = 6;

/** Draws a line whose box begins at `y`; within a tag or furniture. */
export const drawLine = (pen: Pen, line: TextLine, x: number, y: number, look: TextLook): void =>
  pen.line(line, x, y + BASELINE * look.size, look);

/** One piece for each line. @param above points over the first */
export const linePieces = (
  lines: readonly TextLine[],
  tag: Tag,
  look: TextLook,
  { above = 0, indent = 0 } = {},
): Piece[] =>
  lines.map((line, at) => ({
    height: LEADING * look.size,
    above: at === 0 ? above : 0,
    draw: (pen, x, y) => pen.within(tag, () => drawLine(pen, line, x + indent, y, look)),
  }));

/** Few lines as one piece. */
export const whole = (pieces: readonly Piece[]): Piece[] =>
  pieces.length <= WHOLE ? joined(pieces) : [...pieces];

export function headingPieces(
  text: string,
  tag: Tag,
  look: TextLook,
  { room, typeface }: Setting,
  above = 0,
): Piece[] {
  // A heading that says nothing still holds its place among the levels.
  const said = text.trim() === "" ? "–" : text;
  const pieces = whole(linePieces(linesOf(said, look, room, typeface), tag, look, { above }));
  return pieces.map((piece) => ({ ...piece, keeps: true }));
}

export function paragraph(text: string, tag: Tag, look: TextLook, setting: Setting, above: number): Piece[] {
  return whole(linePieces(linesOf(text, look, setting.room, setting.typeface), tag, look, { above }));
}

export const bodyLook = ({ sizes }: Setting): TextLook => ({
  style: "regular",
  size: sizes.body,
  colour: INK.text,
});

/** The heading of a block, one level under the slide's. */
export function blockHeading(text: string | null, setting: Setting, above: number): Piece[] {
  if (text === null) return [];
  const look: TextLook = { style: "semibold", size: setting.sizes.body, colour: INK.muted };
  return headingPieces(text, tagged(setting.level, setting.parent), look, setting, above);
}

type List = Extract<Block, { kind: "list" }>;

/** Bullets have a dot to themselves; what residents have said has a bar beside it. */
function itemPieces(text: string, list: Tag, style: List["style"], setting: Setting): Piece[] {
  const { typeface, sizes, room } = setting;
  const look = bodyLook(setting);
  const indent = sizes.body * 1.1;
  const item = tagged("LI", list);
  const label = tagged("Lbl", item);
  const words = tagged("LBody", item);
  const said = style === "quotes" ? `”${text}”` : text;
  const lines = linesOf(said, look, room - indent, typeface);
  const bullet: TextLine = { runs: typeface.runs("•", "regular"), width: 0 };
  return whole(
    linePieces(lines, words, look, { above: sizes.body * 0.3, indent }).map((piece, at) => ({
      ...piece,
      draw(pen, x, y) {
        if (style === "quotes")
          pen.furniture(() => pen.doc.rect(x, y, sizes.body * 0.18, piece.height).fill(INK.accent));
        else if (at === 0) pen.within(label, () => drawLine(pen, bullet, x + indent * 0.25, y, look));
        piece.draw(pen, x, y);
      },
    })),
  );
}

export function listPieces({ heading, style, items }: List, setting: Setting, above: number): Piece[] {
  const list = tagged("L", setting.parent, { numbering: style === "quotes" ? "None" : "Disc" });
  const title = blockHeading(heading, setting, above);
  const pieces = items.flatMap((text) => itemPieces(text, list, style, setting));
  return [
    ...title,
    ...pieces.map((piece, at) => (at === 0 && title.length === 0 ? { ...piece, above } : piece)),
  ];
}
