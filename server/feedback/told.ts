/** A piece of feedback as it is told to those who read it, and who they are. Pure. */
import type { Dataset } from "#data/rules/dataset.ts";
import { knownNames } from "#data/rules/known-names.ts";
import { mayDo, type Viewer } from "#data/rules/permissions.ts";
import { personalData } from "#data/rules/person-guard.ts";
import type { Feedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { KeptFeedback } from "./store.ts";

/** Whether it is somebody's to read and to handle: theirs who edit the plans of the district. */
export const mayHandle = (viewer: Viewer, district: DistrictId): boolean =>
  mayDo(viewer, "edit", { district, actors: [] });

/** Marks anew what looks like personal data: its writer may have let it stand, and names become known. */
export function toldBy(dataset: Pick<Dataset, "places" | "actors">): (piece: KeptFeedback) => Feedback {
  const allowed = knownNames(dataset);
  return (piece) => ({ ...piece, persons: personalData(piece.text, allowed).map(({ match }) => match) });
}
