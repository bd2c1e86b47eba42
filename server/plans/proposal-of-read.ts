/** What plan a document would make that has been read and not taken in, beside nothing that is held. Pure. */
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { Register } from "./derive/index.ts";
import { type Proposal, type ProposeInput, propose } from "./draft/propose.ts";
import type { PlanReading } from "./read-plan.ts";
import { areaKind } from "./tabs/area-names.ts";

type Reading = Pick<PlanReading, "plan" | "derived" | "format">;

/** @param head whose plan it is, settled */
export const proposalAsRead = (
  { plan: read, derived, format }: Reading,
  head: ProposeInput["head"],
  title: string,
  register: Register,
): Proposal =>
  propose({
    read,
    derived,
    decisions: {},
    head,
    document: { title, format },
    register,
    held: null,
    corrections: new Map(),
    earlier: new Map(),
    used: new Set(),
    kindOf: areaKind,
  });

/** Whose plan it is; the city's where the document does not say. */
function districtOf({ district }: DerivedPlan, { districts }: Register): District {
  const own = districts.find(({ id }) => id === district?.value);
  const found = own ?? districts.find(({ kind }) => kind === "city") ?? districts[0];
  if (found === undefined) throw new Error("The register has no district");
  return found;
}

/** @param today `YYYY-MM-DD`; its year where the document says none */
export function proposalOfRead(reading: Reading, register: Register, today: string): Proposal {
  const { kind, title, year } = reading.plan.plan;
  const district = districtOf(reading.derived, register);
  const head = { district, year: year ?? Number(today.slice(0, 4)), kind, title };
  return proposalAsRead(reading, head, title ?? "", register);
}
