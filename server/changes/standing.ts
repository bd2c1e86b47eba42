/** What of the changes after one still stands: an undo and what it took back cancel out; pure. */
interface Later {
  id: string;
  undoes: string | null;
}

/** @param later in order; an undo is only ever made of what stands last */
export function standing<T extends Later>(later: readonly T[]): T[] {
  const left: T[] = [];
  for (const change of later) {
    if (change.undoes !== null && left.at(-1)?.id === change.undoes) left.pop();
    else left.push(change);
  }
  return left;
}
