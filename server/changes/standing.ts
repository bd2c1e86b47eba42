/** What of the changes after one still stands: an undo and what it took back cancel out; pure. */
interface Later {
  id: string;
  undoes: string | null;
}

interface Entry<T> {
  change: T;
  /** By which it can be taken back: its own id, and that of each undo of its undo. */
  ids: string[];
}

/** @param later in order; an undo is only ever made of what stands last of those about the same */
export function standing<T extends Later>(later: readonly T[]): T[] {
  const left: Entry<T>[] = [];
  const takenBy = new Map<string, Entry<T>>();
  for (const change of later) {
    const target = change.undoes ?? "";
    const at = left.findLastIndex(({ ids }) => ids.includes(target));
    const taken = left[at];
    const restored = takenBy.get(target);
    if (taken !== undefined) {
      left.splice(at, 1);
      takenBy.set(change.id, taken);
    } else if (restored !== undefined) {
      left.push({ ...restored, ids: [...restored.ids, change.id] });
    } else left.push({ change, ids: [change.id] });
  }
  return left.map(({ change }) => change);
}
