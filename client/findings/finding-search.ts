/** The plan check's filter as it stands in the address; the district is the first one there. */

import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import { Severity } from "#data/schema/finding.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";

/** What nobody has decided on, what somebody has, or both. */
export const StateFilter = z.enum(["open", "decided", "all"]);
export const Grouping = z.enum(["plan", "rule"]);

export const FindingSearch = z.object({
  rule: tolerant(FindingRule),
  severity: tolerant(Severity),
  /** Open ones where nothing is said. */
  state: tolerant(StateFilter),
  by: tolerant(Grouping),
});
export type FindingSearch = z.infer<typeof FindingSearch>;

/** A finding with what a decision on it names. */
export interface ListedFinding extends WholeFinding {
  district: DistrictId;
  version: number;
}

export function matchesSearch(
  { rule, severity, state, district }: Pick<ListedFinding, "rule" | "severity" | "state" | "district">,
  search: FindingSearch & { district?: DistrictId | undefined },
): boolean {
  const wanted = search.state ?? "open";
  return (
    (search.district === undefined || district === search.district) &&
    (search.rule === undefined || rule === search.rule) &&
    (search.severity === undefined || severity === search.severity) &&
    (wanted === "all" || (state === "open") === (wanted === "open"))
  );
}
