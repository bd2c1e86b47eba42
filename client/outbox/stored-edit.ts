/** What is found in the browser's database, as an edit of this version of the page; pure. */
import { QueuedEdit } from "./queued-edit.ts";

/** Until there were other kinds, edits of measures said of no kind. */
const named = (raw: unknown): unknown =>
  typeof raw === "object" && raw !== null && "measure" in raw && !("kind" in raw)
    ? { kind: "measure", ...raw }
    : raw;

/** Null for what no version up to this one has written. */
export const storedEdit = (raw: unknown): QueuedEdit | null => QueuedEdit.safeParse(named(raw)).data ?? null;
