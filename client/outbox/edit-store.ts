/** Where waiting edits are kept: in the browser's own database, one list for all its tabs. */
import { createStore, get, update } from "idb-keyval";
import type { QueuedEdit } from "./queued-edit.ts";
import { storedEdit } from "./stored-edit.ts";

export interface Kept {
  edits: QueuedEdit[];
  /** Edits that this version of the page cannot read; they stay where they are. */
  unreadable: number;
  /** Whether they outlive the page: some browsers let it keep nothing. */
  isLasting: boolean;
}

export interface EditStore {
  read: () => Promise<Kept>;
  /** Changes the list in one go, whatever other tabs do. */
  change: (change: (edits: readonly QueuedEdit[]) => QueuedEdit[]) => Promise<void>;
  /** Hears of what other tabs have changed. */
  listen: (onChanged: () => void) => void;
}

const NAME = "platsplan.outbox";
const KEY = "edits";

function sorted(raw: readonly unknown[]): { edits: QueuedEdit[]; others: unknown[] } {
  const edits: QueuedEdit[] = [];
  const others: unknown[] = [];
  for (const one of raw) {
    const edit = storedEdit(one);
    if (edit === null) others.push(one);
    else edits.push(edit);
  }
  return { edits, others };
}

export function browserStore(): EditStore {
  const store = createStore(NAME, KEY);
  const channel = new BroadcastChannel(NAME);
  /** Instead of the database, where the browser gives none. */
  let inMemory: unknown[] | null = null;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    read: async () => {
      const raw = inMemory ?? list(await get<unknown>(KEY, store).catch(() => []));
      const { edits, others } = sorted(raw);
      return { edits, unreadable: others.length, isLasting: inMemory === null };
    },
    change: async (change) => {
      const changed = (raw: unknown) => {
        const { edits, others } = sorted(list(raw));
        return [...others, ...change(edits)];
      };
      if (inMemory === null) {
        try {
          await update<unknown>(KEY, changed, store);
        } catch {
          inMemory = list(await get<unknown>(KEY, store).catch(() => []));
        }
      }
      if (inMemory !== null) inMemory = changed(inMemory);
      channel.postMessage(null);
    },
    listen: (onChanged) => channel.addEventListener("message", onChanged),
  };
}
