/** What a commit would come to, as the draft stands; pure. */
import type { DraftPage } from "#data/schema/draft.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { isOpen, rowsIn } from "./order-rows.ts";

interface Named {
  id: MeasureId;
  title: string;
}

export interface CommitSummary {
  new: Named[];
  changed: Named[];
  same: Named[];
  /** Rows of the plan that is held which the document no longer has, or which are left out here. */
  dropped: Named[];
  leftOut: number;
  /** Rows with questions that nobody has answered. */
  open: number;
}

export function commitSummary(page: DraftPage): CommitSummary {
  const rows = rowsIn(page);
  const taken = rows.filter(({ decision }) => decision.leftOut !== true);
  const left = rows.filter(({ decision }) => decision.leftOut === true);
  const named = (change: "new" | "changed" | "same"): Named[] =>
    taken
      .filter((row) => row.change === change)
      .map(({ measure, proposed }) => ({ id: measure, title: proposed.title }));
  return {
    new: named("new"),
    changed: named("changed"),
    same: named("same"),
    dropped: [
      ...page.dropped.map(({ measure, title }) => ({ id: measure, title })),
      ...left
        .filter(({ change }) => change !== "new")
        .map(({ measure, proposed }) => ({ id: measure, title: proposed.title })),
    ],
    leftOut: left.length,
    open: rows.filter(isOpen).length,
  };
}

/** What has to be known before anything can be committed, and is not. */
export const missingIn = ({ draft: { head } }: DraftPage): ("district" | "year")[] =>
  (["district", "year"] as const).filter((field) => head[field] === null);
