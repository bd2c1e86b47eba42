/** A measure's goals as they are written, one on each line, and as they are sent; pure. */
import { measurableWords } from "#data/rules/goal-measurable.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import { tidy } from "./tidy.ts";

export const linesOf = ({ goals = [] }: Pick<MeasureRow, "goals">): string =>
  goals.map(({ text }) => text).join("\n");

/** Without what means nothing: spaces around a line, and empty ones. */
export const tidyLines = (lines: string): string => lines.split("\n").map(tidy).filter(Boolean).join("\n");

/** A goal that says the same keeps what is known of it; one in other words is judged by them, as an imported one is. */
export const goalsFrom = (
  lines: string,
  { goals = [] }: Pick<MeasureRow, "goals">,
): NonNullable<MeasurePatch["goals"]> =>
  tidyLines(lines)
    .split("\n")
    .filter(Boolean)
    .map((text) => {
      const same = goals.find((goal) => goal.text === text);
      return { text, measurable: same?.measurable ?? measurableWords(text) !== null };
    });
