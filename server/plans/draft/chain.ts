/** Hangs the rows of a tab on their problems and causes, as the document has them. Pure. */
import { CauseId, type MeasureId, type PriorityAreaId, ProblemId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Cause, Problem } from "#data/schema/plan.ts";
import type { DecidedRow } from "./decided-row.ts";

export interface IdentifiedRow extends DecidedRow {
  id: MeasureId;
  source: Measure["source"];
  /** Whether the document says the problem and the cause once for this row and those before it. */
  inherits: { problem: boolean; cause: boolean };
}

const sameWords = (a: string | null, b: string | null): boolean =>
  a?.toLocaleLowerCase("sv") === b?.toLocaleLowerCase("sv");
const samePlaces = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const isSameProblem = (a: DecidedRow["problem"], b: DecidedRow["problem"]): boolean =>
  sameWords(a.text, b.text) && a.scope === b.scope;

/**
 * A problem or a cause is one where the document says it once for several rows. Said anew it counts
 * anew, as the districts' own summaries count.
 *
 * @param rows in the document's order
 */
export function chainOf(area: PriorityAreaId, rows: readonly IdentifiedRow[]): Problem[] {
  const problems: Problem[] = [];
  let causes = 0;
  for (const { id, source, problem, cause, measure, inherits } of rows) {
    let hangsOn: Problem | undefined = problems.at(-1);
    if (hangsOn === undefined || !inherits.problem || !isSameProblem(hangsOn, problem)) {
      hangsOn = { ...problem, id: ProblemId.parse(`${area}-p${problems.length + 1}`), causes: [] };
      problems.push(hangsOn);
    }
    let because: Cause | undefined = hangsOn.causes.at(-1);
    if (because === undefined || !inherits.cause || !sameWords(because.text, cause.text)) {
      causes += 1;
      because = { ...cause, id: CauseId.parse(`${area}-o${causes}`), measures: [] };
      hangsOn.causes.push(because);
    }
    const places = samePlaces(problem.places, hangsOn.places) ? null : problem.places;
    because.measures.push({ ...measure, id, source, places });
  }
  return problems;
}
