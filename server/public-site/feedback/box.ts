/** Where the site puts what it is told; who reads it, and where it is kept, the site does not know. */
import type { NewFeedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export interface FeedbackBox {
  /** Days that a district keeps it. */
  keptFor: (district: DistrictId) => Promise<number>;
  /** @returns false when the district has been told as much today as it takes */
  put: (piece: NewFeedback) => Promise<boolean>;
}
