/** How wide streets are drawn, from the smallest to the largest, wherever the map is drawn. */

interface StreetWidth {
  /** The zoom (of 512-pixel tiles) from which the class is drawn. */
  from: number;
  /** Zoom and pixels in turn; between them the width grows by the power of 1.5. */
  stops: number[];
}

export const STREET_WIDTHS: Record<string, StreetWidth> = {
  path: { from: 15, stops: [15, 0.8, 18, 4] },
  minor: { from: 12.2, stops: [12.2, 0.4, 14, 2.2, 16, 7, 18, 20] },
  link: { from: 12, stops: [12, 0.6, 14, 2.2, 16, 7, 18, 18] },
  main: { from: 10.5, stops: [10.5, 0.6, 13, 2.2, 15, 6, 18, 26] },
  major: { from: 9, stops: [9, 0.8, 12, 2.4, 14, 6, 18, 34] },
};
