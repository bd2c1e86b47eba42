/** The waiting edits in their order: which goes next, and what becomes of the rest when one goes; pure. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { QueuedEdit } from "./queued-edit.ts";
import { asItWas, EDITED_FIELDS, isSame, leftOf, mergeOf } from "./rebase.ts";

/** The first that nothing holds: edits of one measure go in order, and wait behind one that is stuck. */
export function nextOf(edits: readonly QueuedEdit[]): QueuedEdit | null {
  const held = new Set<MeasureId>();
  for (const edit of edits) {
    if (edit.stuck === null && !held.has(edit.measure)) return edit;
    held.add(edit.measure);
  }
  return null;
}

/**
 * One has been made: those that were written on top of it name the version that it made.
 *
 * @param row the measure after it
 */
export function withoutMade(edits: readonly QueuedEdit[], made: QueuedEdit, row: MeasureRow): QueuedEdit[] {
  return edits
    .filter(({ id }) => id !== made.id)
    .map((edit) =>
      edit.measure === made.measure && edit.version === made.version
        ? { ...edit, version: row.version }
        : edit,
    );
}

/** An edit as if the one before it had never been there. */
function unbased(edit: QueuedEdit, { write: gone }: QueuedEdit): QueuedEdit {
  const { write } = edit;
  if (gone.kind !== "patch" || write.kind !== "patch") return edit;
  const former = asItWas(gone.was, write.set);
  const rested = EDITED_FIELDS.filter(
    (field) => former[field] !== undefined && isSame(write.was[field], gone.set[field]),
  );
  const was: MeasurePatch = { ...write.was };
  const set: MeasurePatch = { ...write.set };
  for (const field of rested) Object.assign(was, { [field]: former[field] });
  // The schedule is written whole: the parts that only the other had changed go with it.
  if (rested.includes("schedule")) {
    const { merged } = mergeOf(
      { kind: "patch", set: { schedule: write.set.schedule }, was: { schedule: gone.set.schedule } },
      { schedule: gone.was.schedule },
    );
    Object.assign(set, merged);
  }
  return { ...edit, write: { kind: "patch", set, was } };
}

/** One is dropped: those that were written on top of it rest on what was there before it. */
export function withoutDropped(edits: readonly QueuedEdit[], id: string): QueuedEdit[] {
  const at = edits.findIndex((edit) => edit.id === id);
  const gone = edits[at];
  if (gone === undefined) return [...edits];
  return edits.flatMap((edit, index) => {
    if (index === at) return [];
    return [index > at && edit.measure === gone.measure ? unbased(edit, gone) : edit];
  });
}

/** Lets it be tried once more. */
export const freed = (edit: QueuedEdit): QueuedEdit => ({ ...edit, stuck: null });

/**
 * An edit after somebody has chosen between it and what another wrote.
 *
 * @param chosen what is to stand
 * @returns null where that stands there already
 */
export function settled(edit: QueuedEdit, chosen: MeasurePatch): QueuedEdit | null {
  if (edit.stuck?.kind !== "meets" || edit.write.kind !== "patch") return edit;
  const { current } = edit.stuck;
  const set = leftOf(chosen, asItWas(current, chosen));
  if (set === null) return null;
  const write = { kind: "patch" as const, set, was: asItWas(current, set) };
  return { ...edit, version: current.version, write, stuck: null };
}
