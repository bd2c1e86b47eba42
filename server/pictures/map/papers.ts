/** The papers: how large, and how large the type on them. Pixels are CSS pixels, 96 to the inch of 25.4 mm. */
import type { Paper } from "#data/schema/picture.ts";

export interface PaperLook {
  widthMm: number;
  heightMm: number;
  /** Times the type sizes of A4: what hangs on a wall is read from further away. */
  type: number;
  /** Whether it stands by itself, with a margin and a heading. */
  standsAlone: boolean;
}

export const PAPERS: Readonly<Record<Paper, PaperLook>> = {
  "a4-landscape": { widthMm: 297, heightMm: 210, type: 1, standsAlone: true },
  "a4-portrait": { widthMm: 210, heightMm: 297, type: 1, standsAlone: true },
  "a3-landscape": { widthMm: 420, heightMm: 297, type: 1.25, standsAlone: true },
  "a3-portrait": { widthMm: 297, heightMm: 420, type: 1.25, standsAlone: true },
  // 16:9, as presentation programs have it.
  slide: { widthMm: 338.67, heightMm: 190.5, type: 1.5, standsAlone: true },
  sheet: { widthMm: 178, heightMm: 92, type: 1, standsAlone: false },
  // Beside a slide on A4, and under its heading where it is taken along.
  story: { widthMm: 116, heightMm: 166, type: 1, standsAlone: false },
  "story-small": { widthMm: 126, heightMm: 76, type: 0.85, standsAlone: false },
  overview: { widthMm: 178, heightMm: 205, type: 1, standsAlone: false },
  beside: { widthMm: 178, heightMm: 205, type: 1.5, standsAlone: false },
};

const MM_PER_INCH = 25.4;

export const toPixels = (mm: number, dpi = 96): number => (mm / MM_PER_INCH) * dpi;
