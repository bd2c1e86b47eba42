/** What becomes of rows and in which fields, between two plans, in English. */
import type { difference as swedish } from "#data/words/sv/difference.ts";
import type { Words } from "#data/words/words.ts";

export const difference: Words<typeof swedish> = {
  fate: { changed: "Changed", new: "New", dropped: "Dropped", kept: "Unchanged" },
  field: {
    area: "Priority area",
    problem: "Problem",
    cause: "Cause",
    title: "Heading",
    measure: "Measure",
    types: "Type of measure",
    goals: "Goal",
    when: "When",
    targetYear: "Target year",
    who: "Who",
    places: "Places",
    status: "Status",
    continuesIn: "Continues",
    followUps: "Follow-up",
    yearEnd: "Status at the year's end",
    comment: "Comment",
  },
  /** Of several rows. */
  filter: {
    changed: "Changed",
    new: "New",
    dropped: "Dropped",
    kept: "Unchanged",
  },
  everywhere: "Every place",
};
