/** The rows of a document laid flat, each with what it comes to under the decisions on it. Pure. */
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { DraftRowKey } from "#data/schema/draft-row.ts";
import type { PlanRow, ReadPlan } from "#data/schema/plan-row.ts";
import { derivePlan, type Register } from "#server/plans/derive/index.ts";
import { type DecidedRow, decideRow, type RowInput } from "./decided-row.ts";
import { type Decisions, keyOf, withDecidedTexts } from "./decided-texts.ts";

export interface LaidRow extends RowInput {
  key: DraftRowKey;
  tab: number;
  /** As the document has it. */
  original: PlanRow;
  decided: DecidedRow;
}

interface Laying {
  read: ReadPlan;
  /** What is derived from it as it stands, for the district that it was looked up in. */
  derived: DerivedPlan;
  head: { year: number };
  register: Register;
}

/** What is derived of a document as it stands, by its rows. */
export const derivedBefore = ({
  read,
  derived,
}: Pick<Laying, "read" | "derived">): Map<PlanRow, DerivedRow> =>
  new Map(
    read.tabs.flatMap(({ rows }, tab) =>
      rows.flatMap((row, at) => {
        const of = derived.tabs[tab]?.rows[at];
        return of === undefined ? [] : [[row, of] as const];
      }),
    ),
  );

/**
 * @param allowed names of places and organisations, which look like a person's name and are none
 * @param known only rows that it does not have are derived: those that people have put other words into
 */
export function layRows(
  { read, derived: before, head, register }: Laying,
  decisions: Decisions,
  allowed: readonly string[],
  known: ReadonlyMap<PlanRow, DerivedRow>,
): LaidRow[] {
  const decidedTexts = withDecidedTexts(read, decisions);
  const derived = derivePlan(decidedTexts, register, {
    known,
    district: before.district?.value ?? null,
  });
  return decidedTexts.tabs.flatMap((tab, index) =>
    tab.rows.map((row, at): LaidRow => {
      const of = derived.tabs[index]?.rows[at];
      const original = read.tabs[index]?.rows[at];
      if (of === undefined || original === undefined)
        throw new Error(`Row ${row.number} of tab ${index + 1} was not derived`);
      const key = keyOf(index, row);
      const decision = decisions[key] ?? {};
      const decided = decideRow({ row, derived: of, decision }, head.year, allowed);
      return { key, tab: index, original, row, derived: of, decision, decided };
    }),
  );
}
