/** The values that each field of a filter offers, with how many measures each would leave. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { marksOf } from "./answer-marks.ts";
import { chosenIn, filterTests, type Question } from "./match-measure.ts";
import { atOpenDrugScene, type FilterContext, type ListField, VALUES } from "./measure-values.ts";

/** The fields that are chosen among values with their numbers. */
export type Facet = Exclude<ListField, "place"> | "openDrugScene";
export type FacetValue = string | number | boolean;
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<FacetValue, number>>>;

type Who = "actor" | "role" | "answer";
type Plain = Exclude<Facet, Who | "openDrugScene">;

interface Counted {
  /** What the field asks itself, which its own numbers leave out of account. */
  question: Question;
  /** Every value of the row, so that a choice never disappears under the pointer. */
  offered: (row: ListedMeasure) => readonly FacetValue[];
  /** Those that would find the row; all of them where it is not said. */
  found?: (row: ListedMeasure) => readonly FacetValue[];
}

/** A role or an answer that is asked for leaves fewer rows beside each actor, and so on round. */
function whoCounted(filter: MeasureFilter, context: FilterContext): Record<Who, Counted> {
  const values = (row: ListedMeasure, { actor, role }: ListedMeasure["responsibilities"][number]) => ({
    actor: context.organisations(actor),
    role: [role],
    answer: marksOf(row, actor),
  });
  const chosen = {
    actor: chosenIn(filter, "actor"),
    role: chosenIn(filter, "role"),
    answer: chosenIn(filter, "answer"),
  };
  const isAmong = <V>(wanted: ReadonlySet<V> | null, own: readonly V[]): boolean =>
    wanted === null || own.some((value) => wanted.has(value));
  const counted = (field: Who): Counted => ({
    question: "who",
    offered: (row) => VALUES[field](row, context),
    found: (row) =>
      row.responsibilities.flatMap((one): readonly FacetValue[] => {
        const own = values(row, one);
        const isFound =
          (field === "actor" || isAmong(chosen.actor, own.actor)) &&
          (field === "role" || isAmong(chosen.role, own.role)) &&
          (field === "answer" || isAmong(chosen.answer, own.answer));
        return isFound ? own[field] : [];
      }),
  });
  return { actor: counted("actor"), role: counted("role"), answer: counted("answer") };
}

function countedBy(filter: MeasureFilter, context: FilterContext): Record<Facet, Counted> {
  const plain = (field: Plain): Counted => ({
    question: field,
    offered: (row) => VALUES[field](row, context),
  });
  return {
    ...whoCounted(filter, context),
    district: plain("district"),
    year: plain("year"),
    area: plain("area"),
    placeKind: plain("placeKind"),
    type: plain("type"),
    causeType: plain("causeType"),
    status: plain("status"),
    continuesIn: plain("continuesIn"),
    targetYear: plain("targetYear"),
    season: plain("season"),
    finding: plain("finding"),
    openDrugScene: { question: "openDrugScene", offered: (row) => [atOpenDrugScene(row, context)] },
  };
}

/**
 * Counts the rows that each value of each field would leave, given what is chosen in the others.
 *
 * One pass: a row counts in a field when nothing fails, or only what the field itself asks.
 */
export function facetCounts(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  context: FilterContext,
): FacetCounts {
  const tests = [...filterTests(filter, context)];
  const failures = rows.map((row) => tests.filter(([, test]) => !test(row)).map(([question]) => question));
  const count = ({ question, offered, found }: Counted): Map<FacetValue, number> => {
    const counts = new Map<FacetValue, number>();
    for (const [index, row] of rows.entries()) {
      const values = offered(row);
      for (const value of values) if (!counts.has(value)) counts.set(value, 0);
      if (!(failures[index] ?? []).every((failed) => failed === question)) continue;
      for (const value of new Set(found?.(row) ?? values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const by = countedBy(filter, context);
  return {
    district: count(by.district),
    year: count(by.year),
    area: count(by.area),
    placeKind: count(by.placeKind),
    type: count(by.type),
    causeType: count(by.causeType),
    status: count(by.status),
    continuesIn: count(by.continuesIn),
    targetYear: count(by.targetYear),
    season: count(by.season),
    finding: count(by.finding),
    answer: count(by.answer),
    openDrugScene: count(by.openDrugScene),
    actor: count(by.actor),
    role: count(by.role),
  };
}
