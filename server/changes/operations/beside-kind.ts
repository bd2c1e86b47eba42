/** One kind of thing that names actors and lies beside the plans. */
import { isDeepStrictEqual } from "node:util";
import type { Move } from "#data/rules/move-beside.ts";
import type { Tx } from "#server/db/open.ts";
import { ChangeRefused } from "./refused.ts";

export interface BesideKind<Was> {
  /** @returns how each was, in order */
  take: (tx: Tx, move: Move) => Promise<Was[]>;
  giveBack: (tx: Tx, all: readonly Was[], move: Move) => Promise<void>;
}

/** @throws ChangeRefused where something is not as the move left it */
export function mustStillBe(now: unknown, left: unknown): void {
  if (!isDeepStrictEqual(now, left)) throw new ChangeRefused("changed-meanwhile");
}
