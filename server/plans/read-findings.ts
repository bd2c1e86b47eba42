/** What the plan check finds in a document that has been read and not taken in. Pure. */

import { z } from "zod";
import { personalData as personalDataRule } from "#data/rules/findings/personal-data.ts";
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { type Where, whereIs } from "#data/rules/findings/where-is.ts";
import { personalData } from "#data/rules/person-guard.ts";
import type { Source } from "#data/schema/document.ts";
import type { Finding } from "#data/schema/finding.ts";
import { MeasureId } from "#data/schema/ids.ts";
import type { PlanRow, ReadPlan } from "#data/schema/plan-row.ts";
import type { Register } from "./derive/index.ts";
import { fieldsOf } from "./draft/open-questions.ts";
import type { Proposal } from "./draft/propose.ts";
import { proposalOfRead } from "./proposal-of-read.ts";
import type { PlanReading } from "./read-plan.ts";
import { areaKind } from "./tabs/area-names.ts";

export interface ReadFinding
  extends Pick<Finding, "rule" | "severity" | "subject" | "column" | "values">,
    Pick<Where, "tab" | "places" | "actors"> {
  /** The cell that it is about; the row's first where it is about the whole row, null where about none. */
  source: Source | null;
}

const MeasureIds = z.tuple([MeasureId], MeasureId);

const PERSONAL = { rule: personalDataRule.id, severity: personalDataRule.severity };

const cellOf = (row: PlanRow, column: Finding["column"]): Source => {
  const field = column === null ? null : column === "followUp" ? row.followUps.at(-1) : row[column];
  return field?.sources[0] ?? row.source;
};

function sourceOf(
  { subject, column, values }: Finding,
  { plan, sources, tabs }: Proposal,
  read: ReadPlan,
): Source | null {
  // One finding about several rows is shown at the first of them.
  const measures = MeasureIds.safeParse(subject.kind === "measure" ? [subject.id] : values.measures).data;
  const row = measures === undefined ? undefined : sources.get(measures[0]);
  if (row !== undefined) return cellOf(row, column);
  if (subject.kind === "priority-area") {
    const at = plan.priorityAreas.findIndex(({ id }) => id === subject.id);
    const kind = read.tabs[at]?.kind;
    const line = read.summary.find(({ priorityArea }) => areaKind(priorityArea) === kind);
    return line?.source ?? read.tabs[at]?.rows[0]?.source ?? null;
  }
  if (subject.kind === "place") {
    const about = tabs.flat().find(({ proposed }) => proposed.places.some((id) => id === subject.id));
    return about === undefined ? null : cellOf(about.row, column);
  }
  return read.tabs[0]?.rows[0]?.source ?? null;
}

/** The proposal holds no person any more: who looks for them looks at the document's own cells. */
function* personsIn({ sources }: Proposal, names: readonly string[]): Generator<ReadFinding> {
  for (const [id, row] of sources) {
    for (const [column, field] of fieldsOf(row)) {
      const kinds = [...new Set(personalData(field.text, names).map(({ kind }) => kind))];
      if (kinds.length === 0) continue;
      const subject = { kind: "measure" as const, id };
      const about = { subject, column, tab: null, places: [], actors: [] };
      yield { ...PERSONAL, ...about, values: { kinds }, source: field.sources[0] ?? row.source };
    }
  }
}

/** @param today `YYYY-MM-DD` */
export function findingsOfRead(
  reading: Pick<PlanReading, "plan" | "derived" | "format">,
  register: Register,
  today: string,
): ReadFinding[] {
  const proposal = proposalOfRead(reading, register, today);
  const context = reviewContext(register, today);
  const found = reviewPlan(proposal.plan, context).map((finding) => ({
    ...finding,
    ...whereIs(finding, proposal.plan, register),
    source: sourceOf(finding, proposal, reading.plan),
  }));
  return [...personsIn(proposal, context.names), ...found];
}
