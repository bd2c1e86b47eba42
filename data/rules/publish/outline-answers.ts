/** What publishers have answered of outlines that may trace a building, and which are still to be answered; pure. */
import type { AreaGeometry } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { OutlineAnswer } from "#data/schema/outline-answer.ts";
import type { PublishedPlace, PublishedSet } from "#data/schema/published.ts";
import { canonicalJson } from "./canonical-json.ts";
import { mayTraceBuilding } from "./may-trace-building.ts";

/** What there is to answer with. */
export interface OutlineContext {
  outlineAnswers: ReadonlyMap<PlaceId, OutlineAnswer>;
  /** Outlines of buildings, as far as they are at hand. */
  footprints: readonly AreaGeometry[];
}

/** The answer of a place as long as its outline is the one that was asked about; else null. */
export function standingAnswer(
  { id, geometry }: { id: PlaceId; geometry: AreaGeometry },
  { outlineAnswers }: Pick<OutlineContext, "outlineAnswers">,
): OutlineAnswer | null {
  const answer = outlineAnswers.get(id);
  return answer !== undefined && canonicalJson(answer.outline) === canonicalJson(geometry) ? answer : null;
}

/** The places of a set whose outline may trace a building, and stands though nobody has said why it may. */
export const openOutlines = ({ places }: PublishedSet, context: OutlineContext): PublishedPlace[] =>
  places.filter((place) => {
    if (place.coarsened) return false;
    const answer = standingAnswer(place, context);
    return answer === null ? mayTraceBuilding(place, context.footprints) : answer.keptBecause === null;
  });
