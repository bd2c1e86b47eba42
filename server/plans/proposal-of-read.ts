/** What plan a document would make that has been read and not taken in, beside nothing that is held. Pure. */
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { Register } from "./derive/index.ts";
import { type Proposal, propose } from "./draft/propose.ts";
import type { PlanReading } from "./read-plan.ts";
import { areaKind } from "./tabs/area-names.ts";

/** Whose plan it is; the city's where the document does not say. */
function districtOf({ district }: DerivedPlan, { districts }: Register): District {
  const own = districts.find(({ id }) => id === district?.value);
  const found = own ?? districts.find(({ kind }) => kind === "city") ?? districts[0];
  if (found === undefined) throw new Error("The register has no district");
  return found;
}

/** @param today `YYYY-MM-DD`; its year where the document says none */
export function proposalOfRead(
  { plan: read, derived, format }: Pick<PlanReading, "plan" | "derived" | "format">,
  register: Register,
  today: string,
): Proposal {
  const { kind, title, year } = read.plan;
  return propose({
    read,
    derived,
    decisions: {},
    head: { district: districtOf(derived, register), year: year ?? Number(today.slice(0, 4)), kind, title },
    document: { title: title ?? "", format },
    register,
    held: null,
    corrections: new Map(),
    earlier: new Map(),
    used: new Set(),
    kindOf: areaKind,
  });
}
