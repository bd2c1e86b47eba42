/** The queue's filter as it stands in the address; the district is the first one there. */
import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import type { Feedback, FeedbackState } from "#data/schema/feedback.ts";

/** What somebody has still to take care of, or what was done with the rest. */
export const StateFilter = z.enum(["open", "passedOn", "done", "declined", "all"]);
export type StateFilter = z.infer<typeof StateFilter>;

export const FeedbackSearch = z.object({
  /** Open ones where nothing is said. */
  state: tolerant(StateFilter),
});

const OPEN: readonly FeedbackState[] = ["new", "read"];

/** It has become something that is followed up elsewhere. */
const PASSED_ON: readonly FeedbackState[] = ["step", "question"];

const IN: Readonly<Record<Exclude<StateFilter, "all">, readonly FeedbackState[]>> = {
  open: OPEN,
  passedOn: PASSED_ON,
  done: ["done"],
  declined: ["declined"],
};

export const isIn = (filter: StateFilter, { state }: Pick<Feedback, "state">): boolean =>
  filter === "all" || IN[filter].includes(state);
