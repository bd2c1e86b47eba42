/** The page's one outbox, and what is in it. */
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Outbox, OutboxState } from "./outbox.ts";
import { withEdits } from "./with-edits.ts";

const OutboxContext = createContext<Outbox | null>(null);
export const OutboxProvider = OutboxContext.Provider;

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error("The page has no outbox");
  return outbox;
}

export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}

/** Drawn anew only when what it takes of the state has changed. */
function useOf<T>(take: (state: OutboxState) => T): T {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, () => take(outbox.state()));
}

/** What is on its way or waits. */
export const useUnsent = (): OutboxState["edits"] => useOf(({ edits }) => edits);

/** The rows with what has been written here and waits; the same array as long as neither changes. */
export function useWithEdits<Row extends MeasureRow>(rows: Row[]): Row[] {
  const edits = useUnsent();
  return useMemo(() => withEdits(rows, edits), [rows, edits]);
}

/** What is not confirmed of a measure: it waits for the net, or for somebody to look at it; null where all is. */
export const useUnsentOf = (measure: MeasureId): "waits" | "stuck" | null =>
  useOf(({ edits, isCutOff }) => {
    const own = edits.filter((edit) => edit.measure === measure);
    if (own.some(({ stuck }) => stuck !== null)) return "stuck";
    return own.length > 0 && isCutOff ? "waits" : null;
  });
