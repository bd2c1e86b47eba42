/** How the slides look: inches on a slide of 16:9, points of type, and the colours as places in a theme. */
import type { Status } from "#data/schema/status.ts";
import type { TextSize } from "#data/schema/story.ts";

/** Inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const SLIDE = { w: 13.333, h: 7.5 } as const;
const EDGE = 0.6;
const SOURCE_Y = 6.92;

/** Left of the words; as wide to its height as the paper that it is drawn on. */
export const MAP: Box = { x: 0.45, y: 0.72, w: 5.2, h: (5.2 * 205) / 178 };

/** Points; a projector's back row reads 1/40 of its height. */
export const BODY_SIZE: Readonly<Record<TextSize, number>> = { normal: 18, large: 21, largest: 24 };
/** Points; below this nothing is set, however much there is. */
export const SMALLEST = 8;

export const SOURCE_SIZE = 10;

/**
 * The places of a theme that are used: another theme of the same places gives the whole file another
 * look. Which colour stands for which status is the interface's; the words always stand beside it, and
 * are set in the theme's inks: its accents may be too light to read.
 */
export const INK = "tx1";
export const MUTED = "tx2";
export const LINE = "bg2";
export const STATUS_COLOR: Readonly<Record<Status, string>> = {
  planned: "accent5",
  "not-started": "accent5",
  started: "accent2",
  "partly-done": "accent3",
  done: "accent4",
  "not-done": "accent6",
  removed: "accent6",
  unknown: "accent5",
};

export const HEADINGS_FONT = "+mj-lt";
export const BODY_FONT = "+mn-lt";

/** What a slide is laid out on. */
export interface SlideLayout {
  name: string;
  title: Box;
  /** Points. */
  titleSize: number;
  subheading: Box | null;
  body: Box;
  hasMap: boolean;
  source: Box;
  number: Box;
}

export interface LayoutKind {
  isOpening: boolean;
  hasMap: boolean;
  hasSubheading: boolean;
}

const NAMES = {
  sv: { opening: "Inledning", slide: "Bild", map: "karta", subheading: "underrubrik" },
  en: { opening: "Opening", slide: "Slide", map: "map", subheading: "subheading" },
} as const;

export function layoutOf(
  { isOpening, hasMap, hasSubheading }: LayoutKind,
  language: "sv" | "en",
): SlideLayout {
  const words = NAMES[language];
  const x = hasMap ? MAP.x + MAP.w + 0.4 : EDGE;
  const w = SLIDE.w - EDGE - x;
  const title: Box = { x, y: 0.5, w, h: isOpening ? 1.45 : 1 };
  const under = title.y + title.h;
  const subheading: Box | null = hasSubheading ? { x, y: under, w, h: 0.45 } : null;
  const top = under + (hasSubheading ? 0.6 : 0.2);
  const parts = [
    isOpening ? words.opening : words.slide,
    ...(hasMap ? [words.map] : []),
    ...(hasSubheading ? [words.subheading] : []),
  ];
  return {
    name: parts.join(", "),
    title,
    titleSize: isOpening ? 34 : 30,
    subheading,
    body: { x, y: top, w, h: SOURCE_Y - 0.1 - top },
    hasMap,
    source: { x: hasMap ? MAP.x : EDGE, y: SOURCE_Y, w: 11, h: 0.3 },
    number: { x: SLIDE.w - EDGE - 0.8, y: SOURCE_Y, w: 0.8, h: 0.3 },
  };
}
