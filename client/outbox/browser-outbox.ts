/** The outbox as it is in a browser: kept there, sent by one tab at a time. */
import { undoChange } from "#client/model/undo-change.ts";
import { browserHolds } from "./browser-holds.ts";
import { browserStore } from "./edit-store.ts";
import { Outbox, type OutboxDeps } from "./outbox.ts";
import { sendEdit } from "./send-edit.ts";

const LOCK = "platsplan.outbox";

/** Without the lock, which an address without TLS has not, a write that two tabs send is still made once: it stands. */
const alone: OutboxDeps["alone"] = async (work) => {
  if ("locks" in navigator) await navigator.locks.request(LOCK, work);
  else await work();
};

/** An id that no other edit has, also where `randomUUID` is not to be had. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

export const browserOutbox = (hears: Pick<OutboxDeps, "onMade" | "onRest">): Outbox =>
  new Outbox({
    ...hears,
    store: browserStore(),
    send: sendEdit,
    undo: async (change) => {
      const { measure, measures, finding, place, actor } = await undoChange(change);
      const told = [measure, measures, finding, place, actor];
      // What the answer does not tell of is asked for anew.
      if (told.every((one) => one === null)) hears.onRest();
      if (measure !== null) hears.onMade({ measure });
      if (measures !== null) hears.onMade({ measures });
      if (finding !== null) hears.onMade({ finding });
      if (place !== null) hears.onMade({ place });
      if (actor !== null) hears.onMade({ actor });
    },
    alone,
    holds: browserHolds,
    newId,
    now: () => new Date(),
  });
