/** One slide to a page, on A4 or A3: what does not fit is set smaller, and then goes on on a page of its own. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { filled } from "#data/words/filled.ts";
import { linesOf, type TextLook } from "./lines.ts";
import { INK, sizesOf } from "./look.ts";
import { type Column, heightOf, joined, lay, type Piece } from "./piece.ts";
import { bookmarks, newPage, type Printing, pageNumber, titlePieces } from "./printing.ts";
import { bodyPieces, headPieces, type SlidePlace, sourcePieces } from "./slide-parts.ts";
import { opensWithTitle, slidePlaces } from "./slide-sections.ts";
import { mapSize } from "./story-map.ts";
import { tagged, under } from "./tag.ts";
import { drawLine, LEADING, type Setting } from "./text-block.ts";

/** Points on A4, which is 595 points high; a larger paper has everything as much larger. */
const A4_HEIGHT = 595.28;
const MARGIN = 42;
const BODY = 17;
const LEAST_BODY = 11;
/** Of the page, for where a slide comes from. */
const FOOT = 0.15;
const SMALLER = [1, 0.9, 0.81, 0.73, 0.65];

export function drawSlidePages(printing: Printing): void {
  const { pen, story, sheet, words, root, drawMap } = printing;
  const { typeface } = pen;
  const unit = sheet.height / A4_HEIGHT;
  const margin = MARGIN * unit;
  const places = slidePlaces(story.slides, root);
  const mark = bookmarks(printing);
  let pages = 0;

  const open = () => {
    newPage(printing);
    pages++;
    pageNumber(printing, pages, 9 * unit, margin);
  };

  const drawSlide = (slide: ShownSlide, place: SlidePlace, isFirst: boolean) => {
    const size = { paper: "story" as const, scale: unit };
    const beside = slide.map === null ? 0 : mapSize(size).width + 22 * unit;
    const room = sheet.width - 2 * margin - beside;
    const settingAt = (share: number) => {
      const body = Math.max(LEAST_BODY, BODY * share) * unit;
      const sizes = sizesOf(body, story.textSize);
      return { typeface, sizes, room, parent: place.section, level: under(place.level) };
    };
    const source = sourcePieces(slide, settingAt(1), 0);
    // At the foot of the slide; what is longer than that goes on under its text.
    const [atFoot] = heightOf(source) <= FOOT * sheet.height ? joined(source) : [];
    const foot = atFoot?.height ?? 0;
    const bottom = sheet.height - margin - foot - 10 * unit;

    const map = slide.map === null ? [] : [drawMap(slide.map, place.section, size)];
    const piecesAt = (share: number): Piece[] => {
      const setting: Setting = { ...settingAt(share), page: bottom - margin };
      const title =
        isFirst && !opensWithTitle(story.slides) ? titlePieces(printing, setting, setting.sizes) : [];
      return [
        ...title,
        ...headPieces(slide, place, setting),
        // Read after the heading, and seen beside everything.
        ...map.map(
          (piece): Piece => ({
            height: 0,
            above: 0,
            keeps: true,
            draw: (one) => piece.draw(one, margin, margin),
          }),
        ),
        ...bodyPieces(slide, setting),
        ...(atFoot === undefined ? source : []),
      ];
    };
    let pieces: Piece[] = [];
    for (const share of SMALLER) {
      pieces = piecesAt(share);
      if (heightOf(pieces) <= bottom - margin) break;
    }

    const x = margin + beside;
    open();
    mark(slide);
    const turn = (): Column => {
      open();
      const look: TextLook = { style: "semibold", size: 12 * unit, colour: INK.muted };
      const [line] = linesOf(filled(words.continued, { heading: slide.heading }), look, room, typeface);
      if (line !== undefined) pen.furniture(() => drawLine(pen, line, x, margin, look));
      return { x, top: margin + 2 * LEADING * look.size, bottom };
    };
    lay(pieces, pen, { column: { x, top: margin, bottom }, y: margin }, turn);
    atFoot?.draw(pen, x, sheet.height - margin - foot);
  };

  for (const [at, slide] of story.slides.entries()) {
    const place = places[at];
    if (place !== undefined) drawSlide(slide, place, at === 0);
  }
  if (story.slides.length === 0) {
    open();
    const setting = {
      typeface,
      sizes: sizesOf(BODY * unit, story.textSize),
      room: sheet.width - 2 * margin,
      parent: tagged("Sect", root),
      page: sheet.height - 2 * margin,
      level: "H2" as const,
    };
    const column = { x: margin, top: margin, bottom: sheet.height - margin };
    lay(titlePieces(printing, setting, setting.sizes), pen, { column, y: margin }, () => column);
  }
}
