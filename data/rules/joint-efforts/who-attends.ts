/** Who should be there, and why: those who plan together, and who else answers for something at the stops. */
import { rowsAbout } from "#data/rules/rows-about.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { type ActorNode, countsFor } from "./chosen-rows.ts";
import { monthsWithin, type Period } from "./period.ts";

export interface AttendReason {
  row: ListedMeasure;
  role: Role;
  /** The stops that the row is about, in their order. */
  stops: PlaceProperties[];
}

export interface Attendee {
  actor: ActorId;
  isChosen: boolean;
  /** None for one of the chosen that has nothing at the stops. */
  reasons: AttendReason[];
}

interface Choice {
  places: readonly PlaceProperties[];
  rows: readonly ListedMeasure[];
  actors: readonly ActorNode[];
  chosen: readonly ActorId[];
  stops: readonly PlaceProperties[];
  period: Period | null;
}

const rank = ({ reasons }: Attendee): number =>
  Math.min(...reasons.map(({ role }) => Role.options.indexOf(role)), Role.options.length);

/**
 * The chosen first, in the order of their ids; then the others by what they answer with: who leads, who
 * takes part, who is on call.
 */
export function whoAttends({ places, rows, actors, chosen, stops, period }: Choice): Attendee[] {
  const chosenOf = countsFor(actors, chosen);
  const about = new Map<ListedMeasure, PlaceProperties[]>();
  for (const stop of stops)
    for (const row of rowsAbout(places, stop, rows)) about.set(row, [...(about.get(row) ?? []), stop]);
  const found = new Map<ActorId, Attendee>(
    [...new Set(chosen)].sort().map((actor) => [actor, { actor, isChosen: true, reasons: [] }]),
  );
  for (const [row, at] of about) {
    if (monthsWithin(row, period).length === 0) continue;
    for (const { actor: named, role } of row.responsibilities) {
      const actor = chosenOf(named) ?? named;
      const attendee = found.get(actor) ?? { actor, isChosen: false, reasons: [] };
      const isTold = attendee.reasons.some((reason) => reason.row === row && reason.role === role);
      if (!isTold) attendee.reasons.push({ row, role, stops: at });
      found.set(actor, attendee);
    }
  }
  const all = [...found.values()];
  const others = all.filter(({ isChosen }) => !isChosen).sort((a, b) => rank(a) - rank(b));
  return [...all.filter(({ isChosen }) => isChosen), ...others];
}
