/** Puts together what a thread says of a document, part by part. */
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { LaidPlan } from "./laid-plan.ts";
import type { FromReader, LaidOut, PartsHeard, PlanReading } from "./thread-messages.ts";

type Part = Extract<FromReader, { kind: "laid" | "document" | "derived" | "done" }>;

/** @returns the rows by tab, as the plan has them */
function byTab({ tabs }: ReadPlan, rows: readonly DerivedRow[]): DerivedPlan["tabs"] {
  let from = 0;
  return tabs.map((tab) => {
    const own = rows.slice(from, from + tab.rows.length);
    from += tab.rows.length;
    return { rows: own };
  });
}

/** Takes one part after the other; with the last one the reading is whole, and null until then. */
export function gatherer({ onLaid, onDocument, onDerived }: PartsHeard): (part: Part) => PlanReading | null {
  let laid: LaidOut | null = null;
  let document = "";
  const derived: DerivedRow[] = [];
  return (part) => {
    switch (part.kind) {
      case "laid":
        laid = { format: part.format, plan: new LaidPlan(part.plan) };
        onLaid?.(laid);
        return null;
      case "document":
        if (laid === null) throw new Error("A document is told before its rows were laid out");
        document = part.document;
        onDocument?.(document, laid.format);
        return null;
      case "derived": {
        const rows: DerivedRow[] = JSON.parse(part.rows);
        for (const row of rows) derived.push(row);
        onDerived?.(rows);
        return null;
      }
      case "done": {
        if (laid === null) throw new Error("A reading is done before its rows were laid out");
        const plan = laid.plan.whole();
        return {
          ok: true,
          format: laid.format,
          plan,
          document,
          derived: { district: part.district, tabs: byTab(plan, derived) },
        };
      }
    }
  };
}
