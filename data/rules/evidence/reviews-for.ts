/** What reviews say of a measure: of the kinds that its words speak of, else of its types. */
import type { EvidenceFile, MissingReview, Review } from "#data/schema/evidence.ts";
import type { MeasureType } from "#data/schema/measure.ts";
import { interventionKinds, type SpokenOf } from "./intervention-kinds.ts";

/** What of a measure says what it is about. */
export interface About {
  texts: readonly string[];
  types: readonly MeasureType[];
}

/** What a measure's evidence is looked up by: kinds with their words, or its types where no word says more. */
export function lookedUpBy({ texts, types }: About): { kinds: SpokenOf[]; types: readonly MeasureType[] } {
  const kinds = interventionKinds(texts);
  return { kinds, types: kinds.length > 0 ? [] : types };
}

export interface FoundReview {
  review: Review;
  /** The measure's words that it was found by; none where it was found by the type. */
  words: readonly string[];
}

export interface FoundEvidence {
  reviews: FoundReview[];
  /** Of the types that it was looked up by, those that no review was found of. */
  missing: MissingReview[];
}

/** Reviews in the file's order. */
export function reviewsFor(about: About, { reviews, missing }: EvidenceFile): FoundEvidence {
  const { kinds, types } = lookedUpBy(about);
  const wordsOf = new Map(kinds.map(({ kind, words }) => [kind, words]));
  return {
    reviews: reviews.flatMap((review) => {
      const words = wordsOf.get(review.kind);
      const isOfType = review.types.some((type) => types.includes(type));
      return words !== undefined ? [{ review, words }] : isOfType ? [{ review, words: [] }] : [];
    }),
    missing: missing.filter(({ type }) => types.includes(type)),
  };
}
