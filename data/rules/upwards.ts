/** The way up a tree whose nodes each say what they are part of: places, or actors. */

/** From one to the outermost above it. Safe against a cycle in the data: each stands there once. */
export function upwards<Id>(nodes: readonly { id: Id; parent: Id | null }[]): (id: Id) => readonly Id[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const known = new Map<Id, Id[]>();
  const climb = (id: Id): Id[] => {
    const path: Id[] = [];
    let next: Id | null = id;
    while (next !== null && !path.includes(next)) {
      path.push(next);
      next = parents.get(next) ?? null;
    }
    return path;
  };
  return (id) => {
    const path = known.get(id) ?? climb(id);
    known.set(id, path);
    return path;
  };
}
