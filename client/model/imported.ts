/** What an import came to, told on the plan's page that it leads to; it goes along in the browser's history. */
import { z } from "zod";
import { DraftCommitted } from "#data/schema/draft.ts";

export const Imported = DraftCommitted.pick({
  change: true,
  added: true,
  changed: true,
  dropped: true,
}).extend({
  /** Rows of the document that were taken in. */
  rows: z.int().min(0),
  /** Whether there was no such plan before: with the import, it goes. */
  isNewPlan: z.boolean(),
});
export type Imported = z.infer<typeof Imported>;

declare module "@tanstack/history" {
  interface HistoryState {
    imported?: Imported;
    /** That an import was just taken back whose plan went with it. */
    isImportTakenBack?: true;
  }
}
