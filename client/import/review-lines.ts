/** The review's rows as one list of lines, each tab's heading above its own; pure. */
import type { DraftRow, DraftRowKey } from "#data/schema/draft-row.ts";
import type { ListedTab } from "./order-rows.ts";

export type ReviewLine =
  | { kind: "tab"; key: string; tab: ListedTab }
  | { kind: "row"; key: DraftRowKey; row: DraftRow };

export const linesOf = (listed: readonly ListedTab[]): ReviewLine[] =>
  listed.flatMap((tab): ReviewLine[] => [
    { kind: "tab", key: `tab ${tab.number}`, tab },
    ...tab.rows.map((row): ReviewLine => ({ kind: "row", key: row.key, row })),
  ]);
