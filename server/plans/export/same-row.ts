/** Where a row that was read back differs from the plan's, cell by cell, and what would say it outright. Pure. */
import { isDeepStrictEqual } from "node:util";
import { knownNames } from "#data/rules/known-names.ts";
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { Measure, MeasurePart } from "#data/schema/measure.ts";
import type { Cause, Problem } from "#data/schema/plan.ts";
import {
  CAUSE_TYPES,
  CONTINUES,
  clarificationLine,
  type Key,
  listed,
  listOf,
  NONE,
  periodWords,
  recurrenceWords,
  SCOPES,
  SEASONS,
  STATUS_BASES,
  STATUSES,
  TARGET_GROUPS,
  targetYearWords,
  withFunction,
} from "#server/plans/clarify/index.ts";
import { type Register, registerLabels } from "#server/plans/derive/index.ts";
import { oneLine, PASSAGE } from "#server/plans/draft/tidy.ts";
import { mendText } from "#server/plans/tabs/mend-text.ts";
import type { WordedCell } from "./cell.ts";
import type { WordedRow } from "./row-words.ts";

/** A row of a plan with the chain that it hangs on. */
export interface ChainedRow {
  problem: Problem;
  cause: Cause;
  measure: Measure;
  /** The places that it is about: its own, else its problem's. */
  places: readonly string[];
}

/** A way in which a cell was not read as it was meant. */
export interface Difference {
  cell: WordedCell;
  /** Whether other words may help; else only saying it outright does. */
  rephrases: boolean;
  says: readonly string[];
  /** Whether what is said stands above the words. */
  isAbove: boolean;
}

export interface Reader {
  /** A text as every document's is read: mended, on one line, without personal data. */
  text: (text: string | null) => string | null;
  place: (id: string) => string;
  actor: (id: string) => string;
}

/** How the product reads texts and names, by the register. */
export function readerFor(register: Register): Reader {
  const allowed = knownNames(register);
  const labels = registerLabels(register);
  const places = new Map(register.places.map(({ id }) => [id as string, id]));
  const actors = new Map(register.actors.map(({ id }) => [id as string, id]));
  const label = <Id extends string>(ids: ReadonlyMap<string, Id>, labelOf: (id: Id) => string) => {
    return (id: string): string => {
      const known = ids.get(id);
      return known === undefined ? id : labelOf(known);
    };
  };
  return {
    text: (text) => (text === null ? null : oneLine(maskPersons(mendText(text), allowed).text, PASSAGE)),
    place: label(places, labels.places.labelOf),
    actor: label(actors, labels.actors.labelOf),
  };
}

const sameSet = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value) => other.some((same) => isDeepStrictEqual(value, same)));

const partOf =
  ({ text }: Reader) =>
  (part: MeasurePart) => ({
    ...part,
    text: text(part.text),
    when: text(part.when),
    actors: [...part.actors].sort(),
  });

const ROLE_KEYS = { lead: "Leds av", takesPart: "Medverkar", onCall: "Vid behov" } as const;

/** Each field of a measure's follow-up. */
function followUpDifferences(
  cell: WordedCell,
  want: FollowUp,
  got: FollowUp | undefined,
  reader: Reader,
): Difference[] {
  if (got === undefined || got.text !== reader.text(want.text)) return [rephrased(cell)];
  return [
    ...(got.date === want.date ? [] : [outright(cell, "Datum", want.date ?? NONE)]),
    ...(got.reportedBy === want.reportedBy
      ? []
      : [outright(cell, "Rapporterat av", want.reportedBy === null ? NONE : reader.actor(want.reportedBy))]),
  ];
}

const rephrased = (cell: WordedCell, says: readonly string[] = []): Difference => ({
  cell,
  rephrases: true,
  says,
  isAbove: false,
});

/** Says a value in brackets, whatever the words are. */
export const outright = (cell: WordedCell, key: Key, value: string): Difference => ({
  cell,
  rephrases: false,
  says: [clarificationLine(key, value)],
  isAbove: key === "Rubrik",
});

const unless = (same: boolean, difference: () => Difference): Difference[] => (same ? [] : [difference()]);

function problemDifferences(
  words: WordedRow,
  want: ChainedRow,
  got: ChainedRow,
  reader: Reader,
  hasOwnPlaces: boolean,
): Difference[] {
  const { problem } = want;
  if (got.problem.text !== reader.text(problem.text ?? problem.title)) return [rephrased(words.problem)];
  const where = hasOwnPlaces ? words.measure : words.problem;
  const arePlaces = sameSet(got.places, want.places);
  return [
    ...unless(got.problem.title === reader.text(problem.title), () =>
      outright(words.problem, "Rubrik", problem.title),
    ),
    // Whoever names places is about them: only where that is not so must it be said.
    ...unless(!arePlaces || got.problem.scope === problem.scope, () =>
      outright(words.problem, "Gäller", SCOPES[problem.scope]),
    ),
    ...unless(arePlaces, () =>
      outright(where, "Plats", want.places.length === 0 ? NONE : listed(want.places.map(reader.place))),
    ),
    ...unless(got.problem.targetGroup === problem.targetGroup, () =>
      outright(
        words.problem,
        "Målgrupp",
        listOf(TARGET_GROUPS, problem.targetGroup === null ? [] : [problem.targetGroup]),
      ),
    ),
  ];
}

function causeDifferences(
  { cause: cell }: WordedRow,
  { cause }: ChainedRow,
  got: Cause,
  reader: Reader,
): Difference[] {
  if (got.text !== reader.text(cause.text))
    return [cause.text === null ? outright(cell, "Orsak", NONE) : rephrased(cell)];
  return unless(sameSet(got.types, cause.types), () =>
    outright(cell, "Orsak hos", listOf(CAUSE_TYPES, cause.types)),
  );
}

function scheduleDifferences(
  cell: WordedCell,
  want: Measure["schedule"],
  got: Measure["schedule"],
  reader: Reader,
): Difference[] {
  if (got.words !== reader.text(want.words)) return [rephrased(cell)];
  return [
    ...unless(got.from === want.from && got.to === want.to, () =>
      outright(cell, "Period", periodWords(want)),
    ),
    ...unless(sameSet(got.seasons, want.seasons), () =>
      outright(cell, "Årstid", listOf(SEASONS, want.seasons)),
    ),
    ...unless(isDeepStrictEqual(got.recurrence, want.recurrence), () =>
      outright(cell, "Hur ofta", recurrenceWords(want.recurrence)),
    ),
    ...unless(got.lineWork === want.lineWork, () =>
      outright(cell, "Linjearbete", want.lineWork ? "ja" : "nej"),
    ),
    ...unless(got.targetYear === want.targetYear, () =>
      outright(cell, "Målår", targetYearWords(want.targetYear)),
    ),
  ];
}

function statusDifferences(cell: WordedCell, want: Measure, got: Measure, reader: Reader): Difference[] {
  if ((got.yearEnd?.words ?? null) !== reader.text(want.yearEnd?.words ?? null)) return [rephrased(cell)];
  return [
    ...unless(got.status === want.status, () => outright(cell, "Status", STATUSES[want.status])),
    ...unless(got.continuesIn === want.continuesIn, () =>
      outright(cell, "Fortsätter", want.continuesIn === null ? NONE : CONTINUES[want.continuesIn]),
    ),
    ...unless(got.statusBasis === want.statusBasis, () =>
      outright(cell, "Läst ur", STATUS_BASES[want.statusBasis]),
    ),
  ];
}

function whoDifferences(
  { who: cell }: WordedRow,
  want: Measure,
  got: Measure,
  { actor, text }: Reader,
): Difference[] {
  const read = want.responsibilities.map((one) => ({ ...one, function: text(one.function) }));
  if (sameSet(got.responsibilities, read)) return [];
  const says = want.responsibilities.map((one) =>
    clarificationLine(ROLE_KEYS[one.role], withFunction(actor(one.actor), one.function)),
  );
  return [
    {
      cell,
      // Whose words do not say it is named in brackets alone, not twice.
      rephrases: cell.options[cell.chosen] !== "",
      says: says.length === 0 ? [clarificationLine("Leds av", NONE)] : says,
      isAbove: false,
    },
  ];
}

/** @param hasOwnPlaces whether rows of its problem are about different places */
export function differencesIn(
  words: WordedRow,
  want: ChainedRow,
  got: ChainedRow,
  reader: Reader,
  hasOwnPlaces: boolean,
): Difference[] {
  const { measure } = want;
  const partIn = partOf(reader);
  const goals = (of: Measure) => of.goals.map(({ text, measurable }) => [reader.text(text), measurable]);
  const areParts = isDeepStrictEqual(got.measure.parts.map(partIn), measure.parts.map(partIn));
  return [
    ...problemDifferences(words, want, got, reader, hasOwnPlaces),
    ...causeDifferences(words, want, got.cause, reader),
    ...(areParts
      ? unless(got.measure.title === reader.text(measure.title), () =>
          outright(words.measure, "Rubrik", measure.title),
        )
      : [rephrased(words.measure)]),
    ...unless(isDeepStrictEqual(goals(got.measure), goals(measure)), () => rephrased(words.goal)),
    ...scheduleDifferences(words.when, measure.schedule, got.measure.schedule, reader),
    ...whoDifferences(words, measure, got.measure, reader),
    ...statusDifferences(words.status, measure, got.measure, reader),
    ...measure.followUps.flatMap((note, index) => {
      const cell = words.followUps[index];
      return cell === undefined ? [] : followUpDifferences(cell, note, got.measure.followUps[index], reader);
    }),
    ...unless(got.measure.comment === reader.text(measure.comment), () => rephrased(words.comment)),
  ];
}
