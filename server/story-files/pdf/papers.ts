/** The papers that a story is printed on; points, 72 to the inch of 25.4 mm. */
import type { StoryPaper } from "#data/schema/story-file.ts";

export const POINTS_PER_MM = 72 / 25.4;

export interface Sheet {
  width: number;
  height: number;
}

const sheet = (widthMm: number, heightMm: number): Sheet => ({
  width: widthMm * POINTS_PER_MM,
  height: heightMm * POINTS_PER_MM,
});

export const SHEETS: Readonly<Record<StoryPaper, Sheet>> = {
  a4: sheet(297, 210),
  a3: sheet(420, 297),
  handout: sheet(210, 297),
};
