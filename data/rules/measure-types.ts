/** The types of a measure: those that are known of its parts, each once, in the parts' order. */
import type { MeasurePart, MeasureType } from "#data/schema/measure.ts";

export function measureTypes(measure: { parts: readonly Pick<MeasurePart, "type">[] }): MeasureType[] {
  return [...new Set(measure.parts.flatMap((part) => part.type ?? []))];
}
