/** Saved views whose address names an actor: whoever keeps them is led to the one that stays. */
import { and, asc, eq, sql } from "drizzle-orm";
import { movedAddress } from "#data/rules/move-beside.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { SavedViewId } from "#data/schema/saved-view.ts";
import { savedViews } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { BesideKind } from "./beside-kind.ts";

type Was = BesideActor["views"][number];

/** What its owner may change is its name and who sees it: the version is about those. */
const write = (tx: Tx, { district, view }: Was, was: string, address: string) =>
  tx
    .update(savedViews)
    .set({ address })
    .where(and(eq(savedViews.districtId, district), eq(savedViews.id, view), eq(savedViews.address, was)));

export const viewsBeside: BesideKind<Was> = {
  take: async (tx, move) => {
    const rows = await tx
      .select()
      .from(savedViews)
      .where(sql`strpos(${savedViews.address}, ${move.from}) > 0`)
      .orderBy(asc(savedViews.districtId), asc(savedViews.id))
      .for("update");
    const taken: Was[] = [];
    for (const { districtId, id, address } of rows) {
      const moved = movedAddress(address, move);
      if (moved === address) continue;
      const was = { district: DistrictId.parse(districtId), view: SavedViewId.parse(id), address };
      await write(tx, was, address, moved);
      taken.push(was);
    }
    return taken;
  },
  // One that was removed since stays removed.
  giveBack: async (tx, all, move) => {
    for (const was of all) await write(tx, was, movedAddress(was.address, move), was.address);
  },
};
