/** Which edits are being corrected, in whatever tab: each is a lock of its own, which goes with its tab. */
import type { Holds } from "./outbox.ts";

const PREFIX = "platsplan.outbox.correcting ";

/** Without locks, which an address without TLS has not, other tabs hear nothing of it. */
export const browserHolds: Holds = {
  hold: (id) => {
    if (!("locks" in navigator)) return async () => {};
    let done = () => {};
    const isDone = new Promise<void>((resolve) => {
      done = resolve;
    });
    const lock = navigator.locks.request(`${PREFIX}${id}`, () => isDone);
    return async () => {
      done();
      await lock;
    };
  },
  held: async () => {
    if (!("locks" in navigator)) return [];
    const { held = [] } = await navigator.locks.query();
    return held.flatMap(({ name = "" }) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : []));
  },
};
