/** What stands in a cell, as people read it: on the page, on the clipboard and in files alike; pure. */
import { measureTypes } from "#data/rules/measure-types.ts";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureType, Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";
import type { ColumnId } from "./columns.ts";

/** What things are called in the reader's language. */
export interface Words {
  place: (id: PlaceId) => string;
  actor: (id: ActorId) => string;
  district: (id: DistrictId) => string;
  status: (status: Status) => string;
  continuesIn: (continuesIn: ContinuesIn) => string;
  type: (type: MeasureType) => string;
  role: (role: Role) => string;
  title: (row: MeasureRow) => string;
  area: (area: MeasureRow["priorityArea"]) => string;
  /** The years that the row's target has moved along; empty where it has not. */
  trail: (row: MeasureRow) => string;
}

type FollowUp = NonNullable<MeasureRow["followUps"]>[number];

/** The one of the latest date; of those without any, the one that stands last. */
export function lastFollowUp({ followUps = [] }: Pick<MeasureRow, "followUps">): FollowUp | null {
  let last: FollowUp | null = null;
  for (const followUp of followUps)
    if (last === null || (followUp.date ?? "") >= (last.date ?? "")) last = followUp;
  return last;
}

const list = (words: readonly string[]): string => [...new Set(words)].join(", ");

export function textOf(column: ColumnId, row: MeasureRow, words: Words): string {
  switch (column) {
    case "place":
      return list(row.places.map(words.place));
    case "problem":
      return row.problem.title ?? "";
    case "cause":
      return row.cause.text ?? "";
    case "title":
      return words.title(row);
    case "type":
      return list(measureTypes(row).map(words.type));
    case "actor":
      return list(
        row.responsibilities.map(
          ({ actor, role }) => `${words.actor(actor)} (${words.role(role).toLocaleLowerCase()})`,
        ),
      );
    case "when":
      return row.schedule.words ?? "";
    case "targetYear":
      return row.schedule.targetYear == null ? "" : String(row.schedule.targetYear);
    case "targetYearTrail":
      return words.trail(row);
    case "status":
      return words.status(row.status);
    case "continuesIn":
      return row.continuesIn === null ? "" : words.continuesIn(row.continuesIn);
    case "followUp": {
      const last = lastFollowUp(row);
      if (last === null) return "";
      return last.date === null ? (last.text ?? "") : `${last.date}: ${last.text ?? ""}`;
    }
    case "goals":
      return (row.goals ?? []).map(({ text }) => text).join("; ");
    case "area":
      return words.area(row.priorityArea);
    case "plan":
      return row.plan.title;
    case "year":
      return String(row.plan.year);
    case "district":
      return words.district(row.district);
    case "comment":
      return row.comment ?? "";
  }
}
