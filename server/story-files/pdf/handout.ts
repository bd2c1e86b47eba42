/** To take along: the slides under one another on upright A4, about three to a page, with lines to write on. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { linesOf, type TextLook } from "./lines.ts";
import { INK, sizesOf } from "./look.ts";
import { type Column, heightOf, lay, type Piece } from "./piece.ts";
import { bookmarks, newPage, type Printing, pageNumber, titlePieces } from "./printing.ts";
import { bodyPieces, headPieces, type SlidePlace, sourcePieces } from "./slide-parts.ts";
import { opensWithTitle, slidePlaces } from "./slide-sections.ts";
import { mapSize } from "./story-map.ts";
import { under } from "./tag.ts";
import { drawLine, type Setting } from "./text-block.ts";

/** Points. */
const MARGIN = 45;
const BETWEEN = 18;
const BODY = 9.5;
/** Between two lines to write on. */
const WRITING = 24;
/** A slide takes no less of a page, so that there is room to write beside it. */
const LEAST_SHARE = 1 / 3;
const GAP = 16;

const MAP = { paper: "story-small", scale: 1 } as const;

function drawNotes({ pen, sheet, words }: Printing, x: number, top: number, bottom: number): void {
  const look: TextLook = { style: "semibold", size: 9, colour: INK.muted };
  const end = sheet.width - MARGIN;
  const [label] = linesOf(words.notes, look, end - x, pen.typeface);
  pen.furniture(() => {
    if (label !== undefined) drawLine(pen, label, x, top, look);
    pen.doc.lineWidth(0.5);
    for (let y = top + 1.6 * WRITING; y <= bottom; y += WRITING)
      pen.doc.moveTo(x, y).lineTo(end, y).stroke(INK.line);
  });
}

/** The last of them stays with what comes next. */
const held = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, keeps: true } : piece));

export function drawHandout(printing: Printing): void {
  const { pen, story, sheet, root, drawMap } = printing;
  const { typeface } = pen;
  const room = mapSize(MAP).width;
  const bottom = sheet.height - MARGIN - 14;
  const column: Column = { x: MARGIN, top: MARGIN, bottom };
  const whole = bottom - MARGIN;
  const sizes = sizesOf(BODY, story.textSize);
  const places = slidePlaces(story.slides, root);
  const mark = bookmarks(printing);
  let pages = 0;

  const turn = (): Column => {
    newPage(printing);
    pages++;
    pageNumber(printing, pages, 8.5, MARGIN);
    drawNotes(printing, MARGIN + room + BETWEEN, MARGIN, bottom);
    return column;
  };
  const slidePieces = (slide: ShownSlide, place: SlidePlace): Piece[] => {
    const setting: Setting = {
      typeface,
      sizes,
      room,
      page: whole,
      parent: place.section,
      level: under(place.level),
    };
    const map = slide.map === null ? [] : [drawMap(slide.map, place.section, MAP)];
    return [
      ...headPieces(slide, place, setting),
      ...map.map((piece) => ({ ...piece, above: sizes.body * 0.5 })),
      ...held(bodyPieces(slide, setting)),
      ...sourcePieces(slide, setting, sizes.body * 0.6),
    ];
  };

  let at = { column: turn(), y: MARGIN };
  if (!opensWithTitle(story.slides)) {
    const setting: Setting = { typeface, sizes, room, page: whole, parent: root, level: "H2" };
    at = lay(titlePieces(printing, setting, sizes), pen, at, turn);
    at.y += GAP / 2;
  }
  for (const [index, slide] of story.slides.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    const pieces = slidePieces(slide, place);
    const height = heightOf(pieces);
    if (at.y > column.top && at.y + height > bottom) at = { column: turn(), y: column.top };
    if (at.y > column.top + GAP) {
      const line = at.y - GAP / 2;
      pen.furniture(() =>
        pen.doc
          .lineWidth(0.6)
          .moveTo(MARGIN, line)
          .lineTo(MARGIN + room, line)
          .stroke(INK.accent),
      );
    }
    mark(slide);
    const top = at.y;
    const page = pages;
    at = lay(pieces, pen, at, turn);
    const least = page === pages ? top + whole * LEAST_SHARE - GAP : at.y;
    at = { ...at, y: Math.max(at.y, least) + GAP };
  }
}
