/** What is in dispute. Another ground of dispute is one more line in `DISPUTES`. */
import { rowsAboutEach } from "#data/rules/rows-about.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import type { AgendaReason, AgendaRow } from "./reason.ts";

export interface DisputeContext {
  /** All rows that count, whatever the meeting's group is: a disagreement has two sides. */
  rows: readonly AgendaRow[];
  places: readonly Pick<PlaceProperties, "id" | "parent" | "level">[];
}

/** Looks at all rows once, and answers of each what is in dispute about it. */
type Dispute = (context: DisputeContext) => (row: AgendaRow) => AgendaReason[];

/** What the plan check only remarks is no dispute. */
const openFindings: Dispute = () => (row) => {
  const grave = (row.openFindings ?? []).filter(({ severity }) => severity !== "note");
  return grave.length === 0
    ? []
    : [{ kind: "open-findings", rules: [...new Set(grave.map(({ rule }) => rule))] }];
};

const declined: Dispute = () => (row) => {
  const no = (row.assignments ?? []).filter(({ state }) => state === "declined");
  return no.length === 0 ? [] : [{ kind: "declined", actors: no.map(({ actor }) => actor) }];
};

const targetYears: Dispute = ({ rows, places }) => {
  // A spot's disagreement is its place's too; it is said once, of the place.
  const sites = new Set(places.filter(({ level }) => level !== "spot").map(({ id }) => id));
  const disagreeing = [...rowsAboutEach([...places], rows)].flatMap(([place, own]) => {
    const years = targetYearRows(own).map(({ year }) => year);
    return sites.has(place) && years.length > 1
      ? [
          {
            rows: new Set(own.map(({ id }) => id)),
            reason: { kind: "target-years-disagree" as const, place, years },
          },
        ]
      : [];
  });
  return (row) =>
    row.schedule.targetYear == null
      ? []
      : disagreeing.filter((one) => one.rows.has(row.id)).map(({ reason }) => reason);
};

const DISPUTES: readonly Dispute[] = [openFindings, declined, targetYears];

export function disputes(context: DisputeContext): (row: AgendaRow) => AgendaReason[] {
  const looked = DISPUTES.map((dispute) => dispute(context));
  return (row) => looked.flatMap((reasonsOf) => reasonsOf(row));
}
