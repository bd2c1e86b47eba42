/** What an actor has committed itself to: its own measures and those of its units and functions, by role. */
import { withUnits } from "#data/rules/actor-tree.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export interface Commitment {
  row: MeasureRow;
  /** The unit or function that it is put on; null when it is the actor itself. */
  through: ActorId | null;
}

/** Each row once per role, the actor's own before its units'. */
export function commitmentsOf(
  actors: readonly Pick<Actor, "id" | "parent">[],
  rows: readonly MeasureRow[],
  id: ActorId,
): { role: Role; commitments: Commitment[] }[] {
  const units = withUnits(actors, id);
  return Role.options.map((role) => ({
    role,
    commitments: rows.flatMap((row) => {
      const named = row.responsibilities.filter((one) => one.role === role && units.has(one.actor));
      const [first] = named;
      if (first === undefined) return [];
      return [{ row, through: named.some((one) => one.actor === id) ? null : first.actor }];
    }),
  }));
}
