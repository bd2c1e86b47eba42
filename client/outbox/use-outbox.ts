/** The page's one outbox, and what is in it. */
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Story } from "#data/schema/story.ts";
import type { Outbox } from "./outbox.ts";
import { isAtRisk, type OutboxState } from "./outbox-state.ts";
import { type Subject, subjectOf } from "./queue-order.ts";
import { withActorEdits, withDecisions, withEdits, withPlaceEdits, withQuestionEdits } from "./with-edits.ts";

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
  const letGo = useLetGo();
  const shown = useMemo(
    () => edits.filter((edit) => edit.kind === "measure" || letGo.includes(edit)),
    [edits, letGo],
  );
  return useMemo(() => withEdits(rows, shown), [rows, shown]);
}

/** What no form has in hand any more: shown before, it would take the form away with what is written there. */
function useLetGo(): OutboxState["edits"] {
  const { edits, inHand } = useOutboxState();
  return useMemo(() => edits.filter(({ id }) => !inHand.includes(id)), [edits, inHand]);
}

/** The same for findings. */
export function useWithDecisions<Finding extends WholeFinding>(findings: Finding[]): Finding[] {
  const edits = useLetGo();
  return useMemo(() => withDecisions(findings, edits), [findings, edits]);
}

/** The same for places. */
export function useWithPlaceEdits(places: PlaceFeature[]): PlaceFeature[] {
  const edits = useLetGo();
  return useMemo(() => withPlaceEdits(places, edits), [places, edits]);
}

/** The same for stories, whose questions are answered. */
export function useWithQuestionEdits(stories: Story[]): Story[] {
  const edits = useUnsent();
  return useMemo(() => withQuestionEdits(stories, edits), [stories, edits]);
}

/** The same for actors. */
export function useWithActorEdits(actors: ActorSummary[]): ActorSummary[] {
  const edits = useLetGo();
  return useMemo(() => withActorEdits(actors, edits), [actors, edits]);
}

/** What is not confirmed of a subject: it waits for the net, or for somebody to look at it; null where all is. */
export const useUnsentOf = (subject: Subject): "waits" | "stuck" | null =>
  useOf(({ edits, entering, isCutOff }) => {
    const own = edits.filter((edit) => subjectOf(edit) === subject && !entering.includes(edit.id));
    if (own.some(({ stuck }) => stuck !== null)) return "stuck";
    return own.length > 0 && isCutOff ? "waits" : null;
  });

/** Whether something written here would be gone with the page. */
export const useIsAtRisk = (): boolean => useOf(isAtRisk);
