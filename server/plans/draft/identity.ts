/** Who a document's areas and rows are: those of the plan that is held where they are the same, else new. Pure. */
import { matchRows, type RowTraits } from "#data/rules/match-rows.ts";
import { MeasureId, type PlanId, PriorityAreaId } from "#data/schema/ids.ts";
import type { Plan, PriorityAreaKind } from "#data/schema/plan.ts";
import { type HeldRow, heldRows, traitsOf } from "./held-rows.ts";

/** How an area's kind reads in an address. */
const SLUG: Record<PriorityAreaKind, string> = {
  "young-people-at-risk": "unga",
  "unsafe-places": "platser",
  "system-threatening-crime": "systemhot",
  "vulnerable-victims": "brottsoffer",
  "criminal-environments": "miljoer",
  own: "eget",
};

/**
 * One id for each area, in the document's order. The n-th of a kind is the n-th of that kind in the
 * plan that is held; where a document has several of a kind, they are numbered.
 */
export function areaIds(
  plan: PlanId,
  kinds: readonly PriorityAreaKind[],
  held: Plan | null,
): PriorityAreaId[] {
  const taken = new Set<string>(held?.priorityAreas.map(({ id }) => id));
  return kinds.map((kind, index) => {
    const nth = kinds.slice(0, index).filter((other) => other === kind).length;
    const same = held?.priorityAreas.filter((area) => area.kind === kind)[nth];
    if (same !== undefined) return same.id;
    const isAlone = kinds.filter((other) => other === kind).length === 1;
    let number = nth + 1;
    let id = isAlone ? `${plan}-${SLUG[kind]}` : `${plan}-${SLUG[kind]}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${plan}-${SLUG[kind]}-${number}`;
    }
    taken.add(id);
    return PriorityAreaId.parse(id);
  });
}

export interface NewRow extends RowTraits {
  areaId: PriorityAreaId;
}

export interface Identity {
  id: MeasureId;
  /** The row that is held and that this one is; null for a new one. */
  held: HeldRow | null;
}

/** The next numbers in an area that no row has, or ever had. */
function freeNumbers(area: PriorityAreaId, taken: ReadonlySet<string>): (wished: number) => MeasureId {
  let highest = 0;
  for (const id of taken) {
    const number = id.startsWith(`${area}-`) ? Number(id.slice(area.length + 1)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return (wished) => {
    // A plan that is taken in for the first time has its rows numbered as they stand.
    highest = highest === wished - 1 ? wished : highest + 1;
    return MeasureId.parse(`${area}-${highest}`);
  };
}

/**
 * @param used every id that a measure has or has had, so that none comes to mean another row
 * @returns one identity for each row, and the rows that are held and that the document no longer has
 */
export function identify(
  rows: readonly NewRow[],
  held: Plan | null,
  used: ReadonlySet<string>,
): { identities: Identity[]; dropped: HeldRow[] } {
  const before = held === null ? [] : heldRows(held);
  const found = matchRows(before.map(traitsOf), rows, { byNumber: true });
  const taken = new Set<string>([...used, ...before.map(({ id }) => id)]);
  const next = new Map<PriorityAreaId, (wished: number) => MeasureId>();
  const identities = rows.map(({ areaId, number }, index) => {
    const same = before[found[index] ?? -1];
    if (same !== undefined) return { id: same.id, held: same };
    const free = next.get(areaId) ?? freeNumbers(areaId, taken);
    next.set(areaId, free);
    return { id: free(number), held: null };
  });
  const kept = new Set(identities.flatMap(({ held: row }) => row ?? []));
  return { identities, dropped: before.filter((row) => !kept.has(row)) };
}
