/** What every paper has in common: the document's root, its title, its bookmarks and its page numbers. */

import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { TextSize } from "#data/schema/story.ts";
import { filled } from "#data/words/filled.ts";
import { linesOf, type TextLook } from "./lines.ts";
import { INK, type Sizes } from "./look.ts";
import type { Sheet } from "./papers.ts";
import type { Pen } from "./pen.ts";
import type { Piece } from "./piece.ts";
import type { MapDrawer } from "./story-map.ts";
import { type Tag, tagged } from "./tag.ts";
import { drawLine, headingPieces, LEADING, type Setting } from "./text-block.ts";
import type { PrintWords } from "./words.ts";

/** What of a story is printed; notes and promises are not for its audience's paper. */
export interface PrintedStory {
  title: string;
  language: "sv" | "en";
  textSize: TextSize;
  /** `YYYY-MM-DD`, local time; the only moment that the file knows. */
  day: string;
  slides: readonly ShownSlide[];
  places: readonly PlaceFeature[];
}

export interface Printing {
  pen: Pen;
  story: PrintedStory;
  sheet: Sheet;
  words: PrintWords;
  /** The whole document. */
  root: Tag;
  drawMap: MapDrawer;
}

export function newPage({ pen, sheet }: Pick<Printing, "pen" | "sheet">): void {
  pen.doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
}

/** At the foot, to the right, for the eye alone: a reader's own program counts the pages. */
export function pageNumber(
  { pen, sheet, words }: Printing,
  number: number,
  size: number,
  margin: number,
): void {
  const { typeface } = pen;
  const look: TextLook = { style: "regular", size, colour: INK.muted };
  const text = filled(words.page, { page: number });
  const [line] = linesOf(text, look, sheet.width, typeface);
  if (line === undefined) return;
  const y = sheet.height - margin * 0.75 - LEADING * size * 0.5;
  pen.furniture(() => drawLine(pen, line, sheet.width - margin - line.width, y, look));
}

/** The story's title as the heading of the whole, where no slide says it. */
export function titlePieces({ story, root }: Printing, setting: Setting, sizes: Sizes): Piece[] {
  const look: TextLook = { style: "semibold", size: sizes.body * 1.1, colour: INK.accent };
  return headingPieces(story.title, tagged("H1", root), look, setting);
}

/** One bookmark for each slide, and under it one for each further page of it. */
export function bookmarks({ pen }: Pick<Printing, "pen">): (slide: ShownSlide) => void {
  let last: { slide: string; item: PDFKit.PDFOutline } | null = null;
  return ({ slide, heading, subheading }) => {
    if (last?.slide === slide) last.item.addItem(subheading ?? heading);
    else last = { slide, item: pen.doc.outline.addItem(heading) };
  };
}
