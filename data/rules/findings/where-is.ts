/** Where in a plan a finding stands, and what the register calls what it is about. Pure. */

import type { Dataset } from "#data/rules/dataset.ts";
import type { Finding } from "#data/schema/finding.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import { rowsOf } from "./rows-of.ts";

export type Where = Pick<WholeFinding, "tab" | "rows" | "places" | "actors">;

/** Ids that a rule has put among its values. */
function idsIn(values: Finding["values"], name: string): Set<string> {
  const found = values[name];
  if (Array.isArray(found)) return new Set(found.map(String));
  return new Set(typeof found === "string" ? [found] : []);
}

/** The tab, the rows and the names of what a finding is about. */
export function whereIs(
  { subject, values }: Pick<Finding, "subject" | "values">,
  plan: Plan,
  { places: sources, actors: register }: Pick<Dataset, "places" | "actors">,
): Where {
  const concerned = new Set([subject.id, ...idsIn(values, "measures"), ...idsIn(values, "target")]);
  const rows = rowsOf(plan).filter(({ measure }) => concerned.has(measure.id));
  const own = rows.find(({ measure }) => measure.id === subject.id);
  const area = own?.area ?? plan.priorityAreas.find(({ id }) => id === subject.id);
  const named = new Set<string>(own?.measure.places ?? own?.problem.places ?? []);
  const places = sources.filter(({ id }) => named.has(id) || id === subject.id);
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
    actors: register.filter(({ id }) => actors.has(id)).map(({ name }) => name),
  };
}
