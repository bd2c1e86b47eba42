/** What the views use of the outbox: one line puts an edit in, `outbox.put(patchEdit(row, set))`. */
export { browserOutbox } from "./browser-outbox.ts";
export { followUpEdit, type NewEdit, patchEdit } from "./new-edit.ts";
export type { OutboxState, Outcome } from "./outbox.ts";
export { nextOf } from "./queue-order.ts";
export type { QueuedEdit } from "./queued-edit.ts";
export { asItWas, type EditedField, isSame, mergeOf } from "./rebase.ts";
export { useKeepOutbox } from "./use-keep-outbox.ts";
export {
  OutboxProvider,
  useOutbox,
  useOutboxState,
  useUnsent,
  useUnsentOf,
  useWithEdits,
} from "./use-outbox.ts";
