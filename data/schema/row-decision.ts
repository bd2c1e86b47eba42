/** What a person decides of a row of a draft, and what of it is remembered once the draft is the plan. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { PlaceId } from "./ids.ts";
import { MeasureType, Responsibility } from "./measure.ts";
import { Scope } from "./plan.ts";
import { PartialDate, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";
import { Line, Passage } from "./text.ts";

/** What stands where a document contradicts what somebody has corrected in the plan. */
export const CorrectionChoice = z.enum(["document", "kept"]);
export type CorrectionChoice = z.infer<typeof CorrectionChoice>;

const choice = seenBy("internal", CorrectionChoice.optional());
const CorrectionChoices = z.strictObject({
  title: choice,
  status: choice,
  continuesIn: choice,
  yearEnd: choice,
  comment: choice,
  schedule: choice,
  goals: choice,
  problem: choice,
  cause: choice,
  parts: choice,
  scope: choice,
  places: choice,
  responsibilities: choice,
});

/** What of a row can be corrected, by hand in the plan or by a decision in a draft. */
export const CorrectedField = CorrectionChoices.keyof();
export type CorrectedField = z.infer<typeof CorrectedField>;

/** What a row says, as somebody has decided it; what is left out stays as it was derived. */
export const DecidedValues = z.strictObject({
  title: seenBy("internal", Line.optional()),
  problem: seenBy("internal", Passage.nullable().optional()),
  cause: seenBy("internal", Passage.nullable().optional()),
  measure: seenBy("internal", Passage.optional()),
  goal: seenBy("internal", Passage.nullable().optional()),
  when: seenBy("internal", Line.nullable().optional()),
  comment: seenBy("internal", Passage.nullable().optional()),
  scope: seenBy("internal", Scope.optional()),
  places: seenBy("internal", z.array(PlaceId).max(40).optional()),
  responsibilities: seenBy("internal", z.array(Responsibility).max(40).optional()),
  /** One for each part, in their order. */
  types: seenBy("internal", z.array(MeasureType.nullable()).min(1).max(20).optional()),
  from: seenBy("internal", PartialDate.nullable().optional()),
  to: seenBy("internal", PartialDate.nullable().optional()),
  lineWork: seenBy("internal", z.boolean().optional()),
  targetYear: seenBy("internal", TargetYear.nullable().optional()),
  status: seenBy("internal", Status.optional()),
  continuesIn: seenBy("internal", ContinuesIn.nullable().optional()),
});
export type DecidedValues = z.infer<typeof DecidedValues>;

/** What the plan's next document has to know of a row: its decided values, the choices against a document, and that it was left out. */
export const RememberedDecision = DecidedValues.extend({
  /** Of fields that were corrected before; one that is decided above needs no choice. */
  corrections: seenBy("internal", CorrectionChoices.optional()),
  /** Not a measure: it is left out of the plan, and stays in the draft. */
  leftOut: seenBy("internal", z.boolean().optional()),
});
export type RememberedDecision = z.infer<typeof RememberedDecision>;

/** What a person has decided of a row. */
export const RowDecision = RememberedDecision.extend({
  /** Looked at and found right. */
  accepted: seenBy("internal", z.boolean().optional()),
});
export type RowDecision = z.infer<typeof RowDecision>;
