/** The types of a measure: those of its parts, each once, in the parts' order. */
import type { Measure, MeasureType } from "#data/schema/measure.ts";

export function measureTypes(measure: Pick<Measure, "parts">): MeasureType[] {
  return [...new Set(measure.parts.map((part) => part.type))];
}
