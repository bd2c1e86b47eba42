/** What becomes of an edit: what the server answers, and what whoever wrote it hears. */
import type { ApiError } from "#client/api/api.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type {
  ActorChangeMade,
  ChangeMade,
  PlaceChangeMade,
  ReminderMade,
} from "#data/schema/change-answer.ts";
import type { FindingChangeMade, ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Story, StoryChangeMade } from "#data/schema/story.ts";
import type { EditKind } from "./queued-edit.ts";

/** What a write that stands is answered with. */
interface MadeBy {
  measure: ChangeMade;
  finding: FindingChangeMade;
  answer: ChangeMade;
  reminder: ReminderMade;
  place: PlaceChangeMade;
  "new-place": PlaceChangeMade;
  actor: ActorChangeMade;
  "new-actor": ActorChangeMade;
  question: StoryChangeMade;
}
export type Made<Kind extends EditKind = EditKind> = MadeBy[Kind];

/** What stands where two have written; nothing can meet what was not there before. */
interface CurrentOf {
  measure: MeasureRow;
  finding: ReviewedFinding;
  answer: MeasureRow;
  reminder: never;
  place: PlaceFeature;
  "new-place": never;
  actor: ActorSummary;
  "new-actor": never;
  question: Story;
}
export type Current<Kind extends EditKind = EditKind> = CurrentOf[Kind];

/** A record as the server has it. */
export type Standing = Made extends infer One ? (One extends Made ? Omit<One, "change"> : never) : never;

/** How a try to send went. */
export type Sent<Kind extends EditKind = EditKind> =
  | { kind: "made"; made: Made<Kind> }
  /** It says so already: there is no change to take back. */
  | { kind: "stands"; now: Standing }
  | { kind: "meets"; current: Current<Kind> }
  | { kind: "refused"; problem: ApiProblem }
  /** No answer, or none that is final. */
  | { kind: "unanswered" };

/** How it went with an edit as far as is known; what is not made stays in the outbox under its id. */
export type Outcome<Kind extends EditKind = EditKind> =
  /** Without a change where it said so already. */
  | { kind: "made"; made: Made<Kind> | null }
  | { kind: "waits"; id: string }
  | { kind: "refused"; id: string; error: ApiError }
  | { kind: "meets"; id: string; current: Current<Kind> };
