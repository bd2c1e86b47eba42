/** How the pages look: the colours of paper, and the sizes of type for a paper. */
import type { Status } from "#data/schema/status.ts";
import type { TextSize } from "#data/schema/story.ts";

/** Each reads on white, in grey too: text at least 4.5 to 1. */
export const INK = {
  text: "#1c2530",
  muted: "#566270",
  line: "#c9c3b6",
  accent: "#0f5e63",
} as const;

interface Fill {
  fill: string | null;
  stroke: string;
  isDashed: boolean;
}

/** As on the screen: calm, and never alone, for the words stand beside it. */
export const FILLS: Readonly<Record<Status, Fill>> = {
  planned: { fill: null, stroke: INK.muted, isDashed: false },
  "not-started": { fill: null, stroke: INK.muted, isDashed: false },
  started: { fill: "#4a76b8", stroke: "#4a76b8", isDashed: false },
  "partly-done": { fill: "#d08a1d", stroke: "#d08a1d", isDashed: false },
  done: { fill: "#2b6a4d", stroke: "#2b6a4d", isDashed: false },
  "not-done": { fill: null, stroke: INK.muted, isDashed: true },
  removed: { fill: null, stroke: INK.muted, isDashed: true },
  unknown: { fill: null, stroke: INK.muted, isDashed: true },
};

/** Type sizes in points, of which everything else is a share. */
export interface Sizes {
  body: number;
  heading: number;
  opening: number;
  small: number;
}

const LARGER: Readonly<Record<TextSize, number>> = { normal: 1, large: 1.18, largest: 1.4 };

/** No text for a hand's distance is smaller. */
const LEAST = 8.5;

/** @param body points of running text at the normal size */
export function sizesOf(body: number, textSize: TextSize): Sizes {
  const size = body * LARGER[textSize];
  return {
    body: size,
    heading: size * 1.75,
    opening: size * 2.3,
    small: Math.max(body * 0.62, LEAST),
  };
}
