/** What a meeting decided, measure by measure, out of the changes that stand. Pure. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { Decided } from "#data/schema/meeting.ts";
import type { Status } from "#data/schema/status.ts";
import type { KeptChange } from "./standing-at.ts";

/** What the records call those that a decision names. */
export interface Names {
  /** Null for a measure that is gone. */
  title: (measure: MeasureId) => string | null;
  actor: (id: string) => string;
}

function statusOf(own: readonly KeptChange[]): Decided["status"] {
  let before: Status | undefined;
  let after: Status | undefined;
  for (const { operation, reverse } of own) {
    if (operation.kind !== "change-measure" || reverse.kind !== "change-measure") continue;
    before ??= reverse.set.status;
    after = operation.set.status ?? after;
  }
  return before === undefined || after === undefined || before === after ? null : { before, after };
}

/** With which sentence the measure's year was closed, where it was: the last one that was said. */
function closingWords(own: readonly KeptChange[]): string[] {
  const said = own.flatMap(({ operation }) =>
    operation.kind === "change-measure" ? (operation.set.yearEnd?.words ?? []) : [],
  );
  return said.slice(-1);
}

function decidedOf(measure: MeasureId, own: readonly KeptChange[], names: Names): Decided {
  return {
    measure,
    title: names.title(measure),
    status: statusOf(own),
    notes: [
      ...own.flatMap(({ operation }) => {
        if (operation.kind !== "add-follow-up") return [];
        const { text, reportedBy } = operation.followUp;
        return [{ text, reportedBy: reportedBy === null ? null : names.actor(reportedBy) }];
      }),
      ...closingWords(own).map((text) => ({ text, reportedBy: null })),
    ],
    expired: own.filter(({ operation }) => operation.kind === "expired-follow-up").length,
  };
}

/** @param changes those that stand, in the order in which they were decided */
export function minutesOf(changes: readonly KeptChange[], names: Names): Decided[] {
  const byMeasure = new Map<MeasureId, KeptChange[]>();
  for (const change of changes) {
    if (!("measure" in change.operation)) continue;
    const { measure } = change.operation;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), change]);
  }
  return [...byMeasure].map(([measure, own]) => decidedOf(measure, own, names));
}
