/** What the plan check finds in a document that has been read and not taken in. Pure. */

import { z } from "zod";
import { personalData as personalDataRule } from "#data/rules/findings/personal-data.ts";
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { personalData } from "#data/rules/person-guard.ts";
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { DocumentFormat, Source } from "#data/schema/document.ts";
import type { Finding } from "#data/schema/finding.ts";
import { MeasureId } from "#data/schema/ids.ts";
import type { PlanRow, ReadPlan } from "#data/schema/plan-row.ts";
import type { Register } from "./derive/index.ts";
import { fieldsOf } from "./draft/open-questions.ts";
import { type Proposal, propose } from "./draft/propose.ts";
import { areaKind } from "./tabs/area-names.ts";

export interface ReadFinding extends Pick<Finding, "rule" | "severity" | "subject" | "values"> {
  /** The cell that it is about; the row's first where it is about the whole row, null where about none. */
  source: Source | null;
}

const MeasureIds = z.tuple([MeasureId], MeasureId);

const PERSONAL = { rule: personalDataRule.id, severity: personalDataRule.severity };

/** Whose plan it is; the city's where the document does not say. */
function districtOf({ district }: DerivedPlan, { districts }: Register): District {
  const own = districts.find(({ id }) => id === district?.value);
  const found = own ?? districts.find(({ kind }) => kind === "city") ?? districts[0];
  if (found === undefined) throw new Error("The register has no district");
  return found;
}

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
    for (const [, field] of fieldsOf(row)) {
      const kinds = [...new Set(personalData(field.text, names).map(({ kind }) => kind))];
      if (kinds.length === 0) continue;
      const subject = { kind: "measure" as const, id };
      yield { ...PERSONAL, subject, values: { kinds }, source: field.sources[0] ?? row.source };
    }
  }
}

/** @param today `YYYY-MM-DD` */
export function findingsOfRead(
  { plan: read, derived, format }: { plan: ReadPlan; derived: DerivedPlan; format: DocumentFormat },
  register: Register,
  today: string,
): ReadFinding[] {
  const { kind, title, year } = read.plan;
  const proposal = propose({
    read,
    derived,
    decisions: {},
    head: { district: districtOf(derived, register), year: year ?? Number(today.slice(0, 4)), kind, title },
    document: { title: title ?? "", format },
    register,
    held: null,
    corrections: new Map(),
    used: new Set(),
    kindOf: areaKind,
  });
  const context = reviewContext(register, today);
  const found = reviewPlan(proposal.plan, context).map((finding) => ({
    ...finding,
    source: sourceOf(finding, proposal, read),
  }));
  return [...personsIn(proposal, context.names), ...found];
}
