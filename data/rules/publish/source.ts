/** What a public data set is made of, and what comes of making it. */
import type { Actor } from "#data/schema/actor.ts";
import type { District } from "#data/schema/district.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { OutlineAnswer } from "#data/schema/outline-answer.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { PublishNoun, Removal } from "#data/schema/publish-rule.ts";
import type { TextKey } from "#data/schema/publish-wording.ts";
import type { PublishedSet } from "#data/schema/published.ts";
import type { OutlineContext } from "./outline-answers.ts";
import type { PublicText, TextContext } from "./public-text.ts";

/** A district's plan as it stands, with what was written for the public. */
export interface PublishSource extends TextContext, OutlineContext {
  district: Pick<District, "id" | "name" | "administration">;
  plan: Pick<Plan, "id" | "title" | "year">;
  /** All rows of the plan, in its order. */
  rows: readonly WholeMeasureRow[];
  /** The district's places, with what each is to the others. */
  places: readonly (PlaceSource & { level: PlaceLevel })[];
  actors: ReadonlyMap<ActorId, Actor>;
}

/** A text that may be worded for the public, as it stands. */
export interface SetText extends PublicText {
  key: TextKey;
  noun: PublishNoun;
  id: string;
  /** What the record is called inside. */
  name: string;
  /** The plan's own words. */
  source: string | null;
}

/** A place whose outline is coarsened, with the outline that those inside see. */
export interface CoarsenedPlace {
  id: PlaceId;
  name: string;
  before: AreaGeometry;
  after: AreaGeometry;
}

/** A place whose outline may trace a building, with what it would be if it were coarsened. */
export interface AskedPlace extends CoarsenedPlace {
  /** Null until a publisher has answered for this outline. */
  answer: OutlineAnswer | null;
}

export interface MadeSet {
  set: PublishedSet;
  removed: Removal[];
  texts: SetText[];
  coarsened: CoarsenedPlace[];
  asked: AskedPlace[];
}
