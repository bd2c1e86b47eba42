/** Evidence (forskningsstöd): what reviews of research found of a kind of intervention, in our own words, and what they do not say. */
import { z } from "zod";
import { MeasureType } from "./measure.ts";
import { Line, Sentence } from "./text.ts";

/** What is done, more narrowly than a measure's type: what a review is about. */
export const InterventionKind = z.enum([
  "street-lighting",
  "cctv",
  "guards",
  "street-closures",
  "greening",
  "hot-spots",
  "focused-deterrence",
  "drug-markets",
  "problem-solving",
  "neighbourhood-watch",
  "mentoring",
  "parent-training",
  "alcohol-serving",
]);
export type InterventionKind = z.infer<typeof InterventionKind>;

export const EvidencePublisher = z.enum([
  "bra",
  "campbell",
  "college-of-policing",
  "eucpn",
  "pop-center",
  "cochrane",
  "criminology-public-policy",
  "ijerph",
]);
export type EvidencePublisher = z.infer<typeof EvidencePublisher>;

/** An effect as the review gives it; no score of ours. */
const Effect = z.strictObject({
  /** `relative-change`: percent against comparable areas; `standardised-mean-difference`: Cohen's d or the like. */
  measure: z.enum(["relative-change", "standardised-mean-difference"]),
  /** One value, or the two between which it lies. */
  values: z.array(z.number()).min(1).max(2),
  /** Whether the two are the ends of what several calculations gave rather than of a confidence interval. */
  isSpan: z.boolean(),
});
export type Effect = z.infer<typeof Effect>;

const Words = z.strictObject({
  finding: Sentence,
  /** How strong the evidence is, and what it does not say. */
  limits: Sentence,
  /** Where the studies were made. */
  setting: Line,
});

export const Review = z.strictObject({
  kind: InterventionKind,
  /** The types of measure that it is shown with where no word says more; none: only where words speak of it. */
  types: z.array(MeasureType),
  sv: Words,
  en: Words,
  /** Null where the review gives none, or gives it in words alone. */
  effect: Effect.nullable(),
  /** How many studies it weighs together; null where we could not check it. */
  studies: z.int().min(1).nullable(),
  year: z.int().min(1990).max(2100),
  /** As it is called where it was published. */
  title: Line,
  publisher: EvidencePublisher,
  url: z.url({ protocol: /^https$/ }),
  /** When figures and link were last held against the source. */
  checkedOn: z.iso.date(),
});
export type Review = z.infer<typeof Review>;

/** A type of measure of which no review was found: said plainly, since none is no verdict. */
export const MissingReview = z.strictObject({
  type: MeasureType,
  sv: Sentence,
  en: Sentence,
  searchedOn: z.iso.date(),
});
export type MissingReview = z.infer<typeof MissingReview>;

/** `data/evidence.json`. */
export const EvidenceFile = z.strictObject({ reviews: z.array(Review), missing: z.array(MissingReview) });
export type EvidenceFile = z.infer<typeof EvidenceFile>;
