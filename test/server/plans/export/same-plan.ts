/** What of a plan its form carries, so that two can be compared; identities and places in files are not of it. */
import { knownNames } from "#data/rules/known-names.ts";
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Plan, PriorityArea } from "#data/schema/plan.ts";
import { oneLine, PASSAGE } from "#server/plans/draft/tidy.ts";
import { mendText } from "#server/plans/tabs/mend-text.ts";
import { register } from "./exported.ts";

const allowed = knownNames(register);

/** As every document's texts are read: lost hyphens put back, personal data taken out, on one line. */
const text = (words: string | null): string | null =>
  words === null ? null : oneLine(maskPersons(mendText(words), allowed).text, PASSAGE);

const set = <T>(values: readonly T[]): string[] => values.map((value) => JSON.stringify(value)).sort();

const measureOf = ({ id: _i, source: _s, places: _p, ...measure }: Measure) => ({
  ...measure,
  title: text(measure.title),
  parts: measure.parts.map((part) => ({
    ...part,
    text: text(part.text),
    when: text(part.when),
    actors: set(part.actors),
  })),
  goals: measure.goals.map((goal) => ({ ...goal, text: text(goal.text) })),
  schedule: {
    ...measure.schedule,
    words: text(measure.schedule.words),
    seasons: set(measure.schedule.seasons),
  },
  responsibilities: set(measure.responsibilities.map((one) => ({ ...one, function: text(one.function) }))),
  followUps: measure.followUps.map((note) => ({ ...note, text: text(note.text) })),
  // The year's own report is about the plan's year, and says what the measure's status is.
  yearEnd: text(measure.yearEnd?.words ?? null),
  comment: text(measure.comment),
});

const tabOf = ({ kind, tab, notes, problems }: PriorityArea) => ({
  kind,
  tab: text(tab),
  notes: notes.map((note) => text(note.text)),
  problems: problems.map((problem) => ({
    title: text(problem.title),
    // A problem without a text is called by its heading.
    text: text(problem.text ?? problem.title),
    scope: problem.scope,
    targetGroup: problem.targetGroup,
    causes: problem.causes.map((cause) => ({
      text: text(cause.text),
      types: set(cause.types),
      measures: cause.measures.map((measure) => ({
        ...measureOf(measure),
        places: set(measure.places ?? problem.places),
      })),
    })),
  })),
});

/** An area without rows or notes is the template's own, which says nothing. */
const isEmpty = ({ problems, notes }: PriorityArea): boolean => problems.length + notes.length === 0;

export const carried = ({ district, year, kind, title, priorityAreas }: Plan) => ({
  district,
  year,
  kind,
  title: text(title),
  tabs: priorityAreas.filter((area) => !isEmpty(area)).map(tabOf),
});
