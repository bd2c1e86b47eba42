/** A slide in pieces, in the order in which it is read: heading, what stands under it, map, text, source. */
import type { Block, ShownSlide } from "#data/schema/shown-slide.ts";
import { chartPieces } from "./chart-block.ts";
import { codePieces } from "./code-block.ts";
import { linesOf, type TextLook } from "./lines.ts";
import { INK } from "./look.ts";
import { measuresPieces } from "./measures-block.ts";
import type { Piece } from "./piece.ts";
import { type Heading, type Tag, tagged, under } from "./tag.ts";
import {
  bodyLook,
  headingPieces,
  linePieces,
  listPieces,
  paragraph,
  type Setting,
  whole,
} from "./text-block.ts";

/** What a slide is in the document. */
export interface SlidePlace {
  section: Tag;
  /** Of its heading. */
  level: Heading;
  /** Whether it is a further page of a slide whose heading has been read. */
  isContinued: boolean;
}

function blockPieces(block: Block, setting: Setting): Piece[] {
  const above = setting.sizes.body * 0.8;
  switch (block.kind) {
    case "paragraph":
      return paragraph(block.text, tagged("P", setting.parent), bodyLook(setting), setting, above);
    case "list":
      return listPieces(block, setting, above);
    case "measures":
      return measuresPieces(block, setting, above);
    case "chart":
      return chartPieces(block, setting, above);
    case "code":
      return codePieces(block, setting, above);
  }
}

/** The heading is read once for all pages of a slide; on the further ones what stands under it leads on. */
export function headPieces(slide: ShownSlide, place: SlidePlace, setting: Setting): Piece[] {
  const { heading, subheading, kind } = slide;
  const { sizes } = setting;
  const { section, level, isContinued } = place;
  const size = kind === "opening" ? sizes.opening : sizes.heading;
  const look: TextLook = { style: "semibold", size, colour: INK.text };
  const pieces = headingPieces(heading, tagged(level, section), look, setting);
  const isSeenOnly = isContinued && subheading !== null;
  const title = isSeenOnly
    ? pieces.map((piece) => ({
        ...piece,
        draw: (...at: Parameters<Piece["draw"]>) => at[0].furniture(() => piece.draw(...at)),
      }))
    : pieces;
  if (subheading === null) return title;
  const tag = tagged(isSeenOnly ? under(level) : "P", section);
  const small: TextLook = { style: "regular", size: sizes.body * 1.08, colour: INK.accent };
  return [...title, ...headingPieces(subheading, tag, small, setting, sizes.body * 0.1)];
}

export const bodyPieces = ({ blocks }: ShownSlide, setting: Setting): Piece[] =>
  blocks.flatMap((block) => blockPieces(block, setting));

export function sourcePieces({ source }: ShownSlide, setting: Omit<Setting, "page">, above: number): Piece[] {
  const { parent, sizes, room, typeface } = setting;
  const look: TextLook = { style: "regular", size: sizes.small, colour: INK.muted };
  return whole(linePieces(linesOf(source, look, room, typeface), tagged("P", parent), look, { above }));
}
