/** A finding with where it stands and what was decided of it; pure. */
import { rowsOf } from "#data/rules/findings/rows-of.ts";
import type { Finding } from "#data/schema/finding.ts";
import type { ReviewedFinding, WholeFinding } from "#data/schema/finding-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { Snapshot } from "#server/dataset/index.ts";

type Where = Pick<WholeFinding, "tab" | "rows" | "places" | "actors">;

/** Ids that a rule has put among its values. */
function idsIn(values: Finding["values"], name: string): Set<string> {
  const found = values[name];
  if (Array.isArray(found)) return new Set(found.map(String));
  return new Set(typeof found === "string" ? [found] : []);
}

function whereIs({ subject, values }: Finding, plan: Plan, { sources, dataset }: Snapshot): Where {
  const concerned = new Set([subject.id, ...idsIn(values, "measures"), ...idsIn(values, "target")]);
  const rows = rowsOf(plan).filter(({ measure }) => concerned.has(measure.id));
  const own = rows.find(({ measure }) => measure.id === subject.id);
  const area = own?.area ?? plan.priorityAreas.find(({ id }) => id === subject.id);
  const named = new Set<string>(own?.measure.places ?? own?.problem.places ?? []);
  const places = [...sources.values()].filter(({ id }) => named.has(id) || id === subject.id);
  const actors = idsIn(values, "actors");
  return {
    tab: area?.tab ?? null,
    rows: rows.map(({ measure: { id, title, source } }) => ({
      id,
      title,
      row: source.row,
      sheetRow: source.sheetRow,
    })),
    places: places.map(({ id, properties: { name } }) => ({ id, name })),
    actors: dataset.actors.filter(({ id }) => actors.has(id)).map(({ name }) => name),
  };
}

export function tellFinding(finding: Finding, plan: Plan, whole: Snapshot): ReviewedFinding {
  const { decision = null, version = 1 } = whole.decisions.get(finding.key) ?? {};
  const holds = decision !== null && decision.fingerprint === finding.fingerprint;
  return {
    district: plan.district,
    version,
    finding: {
      ...finding,
      ...whereIs(finding, plan, whole),
      plan: { id: plan.id, title: plan.title, year: plan.year },
      state: holds ? decision.state : "open",
      decision: decision === null ? null : { state: decision.state, reason: decision.reason },
      hasChanged: decision !== null && !holds,
    },
  };
}
