/** What the plan check sees in measures and nobody has decided on, rule by rule. */
import type { FilterContext } from "#data/rules/measure-values.ts";
import { Severity } from "#data/schema/finding.ts";
import type { ListedMeasure, RowFinding } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { rowsButFor } from "./rows-but-for.ts";

export interface FindingCounts {
  /** The rules that see something, gravest first, each with the gravest that it sees. */
  lines: readonly { rule: FindingRule; severity: Severity; measures: number }[];
  /** How many measures have an open finding at all; one may have several. */
  measures: number;
}

const rank = (severity: Severity): number => Severity.options.indexOf(severity);

const gravest = (findings: readonly RowFinding[]): Severity | undefined =>
  findings.map(({ severity }) => severity).toSorted((a, b) => rank(a) - rank(b))[0];

/** Each rule's measures are what choosing it leaves, given what is chosen in the filter's other fields. */
export function findingCounts(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  context: FilterContext,
): FindingCounts {
  // Whoever does not see findings gets rows without them.
  const open = rowsButFor(rows, filter, ["finding"], context).map(({ openFindings }) => openFindings ?? []);
  const lines = FindingRule.options.flatMap((rule) => {
    const seen = open.map((findings) => findings.filter((one) => one.rule === rule));
    const severity = gravest(seen.flat());
    return severity === undefined
      ? []
      : [{ rule, severity, measures: seen.filter((findings) => findings.length > 0).length }];
  });
  return {
    lines: lines.toSorted((a, b) => rank(a.severity) - rank(b.severity)),
    measures: open.filter((findings) => findings.length > 0).length,
  };
}
