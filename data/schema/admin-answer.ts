/** What the API answers about what administrators do: a write that stands, and what has happened. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { HistoryEntry } from "./change-answer.ts";
import { ChangeId } from "./ids.ts";
import { shown, shownRecord } from "./shown.ts";

/** A write that stands: the change that can be undone, and the version of what it is about. */
export const AdminChangeMade = shown(
  z.object({
    change: seenBy("public", ChangeId),
    /** What the next write is based on; null where what it was about is gone. */
    version: seenBy("public", z.int().min(1).nullable()),
  }),
);
export type AdminChangeMade = z.infer<typeof AdminChangeMade>;

const AdminHistoryEntry = HistoryEntry.omit({ isExpired: true, document: true, outline: true, rows: true });
export type AdminHistoryEntry = z.infer<typeof AdminHistoryEntry>;

/** `GET /api/settings/:key/history` and `GET /api/people/:id/history`: newest first. */
export const AdminHistory = shownRecord(
  z.object({
    items: seenBy("internal", z.array(AdminHistoryEntry)),
    /** What an undo is based on; 0 for a setting that nobody has set. */
    version: seenBy("internal", z.int().min(0)),
  }),
  // The route lets in only who administers it.
  () => ({ district: null, actors: [] }),
);
export type AdminHistory = z.infer<typeof AdminHistory>;
