/** What the routes about drafts are given. */
import type { WriteDeps } from "#server/changes/index.ts";
import type { ComingRows } from "./coming-rows.ts";
import type { Proposals } from "./proposals.ts";
import type { DraftReader } from "./reader.ts";

export interface DraftDeps extends WriteDeps {
  proposals: Proposals;
  reader: DraftReader;
  coming: ComingRows;
  now: () => Date;
}
