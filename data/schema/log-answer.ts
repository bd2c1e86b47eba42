/** What the API answers about the log. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { District } from "./district.ts";
import { DistrictId } from "./ids.ts";
import { StoredEntry } from "./log.ts";
import { shown, shownRecord } from "./shown.ts";

/** `GET /api/log`: newest first. */
export const LogPage = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    entries: seenBy("internal", z.array(StoredEntry)),
    /** How many match in all. */
    total: seenBy("internal", z.int().min(0)),
    /** What to ask for `before` to get the next ones; null after the last. */
    next: seenBy("internal", z.int().min(1).nullable()),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type LogPage = z.infer<typeof LogPage>;

/** Where a chain does not hold: an entry is gone, was changed, or does not follow the one before it. */
export const ChainBreak = z.object({
  number: seenBy("internal", z.int()),
  reason: seenBy("internal", z.enum(["missing", "changed", "unlinked"])),
});
export type ChainBreak = z.infer<typeof ChainBreak>;

/** `GET /api/log/check`. */
export const LogCheck = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    whole: seenBy("internal", z.boolean()),
    /** How many were read. */
    entries: seenBy("internal", z.int().min(0)),
    break: seenBy("internal", ChainBreak.nullable()),
    /** Written down elsewhere, it proves later that nothing up to here has been rewritten. */
    lastHash: seenBy("internal", z.string()),
    checkedAt: seenBy("internal", z.iso.datetime({ precision: 3 })),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type LogCheck = z.infer<typeof LogCheck>;

/** `GET /api/log/districts`: whose logs the one who asks may read. */
export const LogDistricts = shown(
  z.object({ items: seenBy("public", z.array(District.pick({ id: true, name: true, kind: true }))) }),
);
