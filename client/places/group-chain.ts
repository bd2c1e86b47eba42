/** Rows as the chain that people read: problem → causes → measures, in the plan's order. */
import type { CauseId, ProblemId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export interface ChainCause {
  cause: MeasureRow["cause"];
  rows: MeasureRow[];
}

export interface ChainProblem {
  problem: MeasureRow["problem"];
  plan: MeasureRow["plan"];
  causes: ChainCause[];
}

/** Groups rows under their problem and cause; each row stands in exactly one group. */
export function groupChain(rows: readonly MeasureRow[]): ChainProblem[] {
  const problems = new Map<ProblemId, ChainProblem & { byCause: Map<CauseId, ChainCause> }>();
  for (const row of rows) {
    const problem = problems.get(row.problem.id) ?? {
      problem: row.problem,
      plan: row.plan,
      causes: [],
      byCause: new Map<CauseId, ChainCause>(),
    };
    problems.set(row.problem.id, problem);
    const cause = problem.byCause.get(row.cause.id) ?? { cause: row.cause, rows: [] };
    if (cause.rows.length === 0) {
      problem.byCause.set(row.cause.id, cause);
      problem.causes.push(cause);
    }
    cause.rows.push(row);
  }
  return [...problems.values()].map(({ problem, plan, causes }) => ({ problem, plan, causes }));
}
