/** Puts one actor in another's place wherever a row names it; pure. */

import type { ActorRow, TenantResponsibility } from "#data/schema/actor-operation.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { MeasurePart } from "#data/schema/measure.ts";

/** Whom to name instead, and whose that one is. */
export interface Successor {
  actor: ActorId;
  tenant: TenantResponsibility["tenant"];
}

const isSame = (a: TenantResponsibility, b: TenantResponsibility): boolean =>
  a.actor === b.actor && a.role === b.role && a.function === b.function;

/** Where the other has the same role and function already, it is named once. */
function movedResponsibilities(
  all: readonly TenantResponsibility[],
  from: ActorId,
  to: Successor,
): TenantResponsibility[] {
  const moved = all.map((one) => (one.actor === from ? { ...one, ...to } : one));
  return moved.filter((one, index) => moved.findIndex((other) => isSame(one, other)) === index);
}

const movedPart = (part: MeasurePart, from: ActorId, { actor }: Successor): MeasurePart => ({
  ...part,
  actors: [...new Set(part.actors.map((one) => (one === from ? actor : one)))],
});

/** A row as it is once the other has taken over; who reported what is told beside it. */
export const movedRow = (row: ActorRow, from: ActorId, to: Successor): ActorRow => ({
  ...row,
  responsibilities: movedResponsibilities(row.responsibilities, from, to),
  parts: row.parts.map((part) => movedPart(part, from, to)),
});
