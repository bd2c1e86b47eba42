/** What a draft says whose reading ended before its time. Pure. */
import type { DraftState, DraftSummary } from "#data/schema/draft.ts";
import type { Refusal } from "#data/schema/refusal.ts";
import { refusalWords } from "#server/plans/index.ts";

type End = Required<Pick<DraftSummary, "refusal">> & { state: DraftState };

/** Its rows were read: whatever went wrong after that is no fault of the document. */
const OWN_FAULT = {
  sv: "Ett fel hos oss avbröt tolkningen.",
  en: "A fault of ours ended the deriving.",
};

/** Whether somebody, here or elsewhere, may still have its reading under way, or it can be tried again. */
export const isBeforeReview = ({ state }: Pick<DraftSummary, "state">): boolean =>
  state === "reading" || state === "deriving" || state === "stopped";

/** A document without rows is refused; one whose rows are there has stopped, and can be tried again. */
export function endOf({ state }: Pick<DraftSummary, "state">, refusal: Refusal): End {
  const words = refusalWords(refusal);
  if (state === "reading") return { state: "refused", refusal: words };
  return { state: "stopped", refusal: refusal.reason === "damaged" ? OWN_FAULT : words };
}
