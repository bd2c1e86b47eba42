/** A joint effort as a calendar file (iCalendar, RFC 5545); pure but for the moment that it was made. */
import { createEvent, type DateTime } from "ics";
import type { Effort } from "#data/schema/effort.ts";
import { momentOf } from "./stockholm-time.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What a calendar is told where nobody has said when it ends. */
const UNSAID_MS = HOUR_MS;

/** How the register calls those who come and the places that are visited. */
export interface Names {
  actor: (id: string) => string;
  place: (id: string) => string;
}

/** A whole day, or from one moment to another. */
function times(date: string, { from, to }: Pick<Effort, "from" | "to">): { start: DateTime; end: DateTime } {
  if (from === null) {
    const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
    return { start: wholeDay(date), end: wholeDay(next) };
  }
  const start = momentOf(date, from);
  if (to === null) return { start, end: start + UNSAID_MS };
  // What ends at an earlier hour ends on the day after.
  const last =
    to > from ? date : new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return { start, end: momentOf(last, to) };
}

const wholeDay = (day: string): DateTime => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/**
 * The same effort keeps its identity and counts its versions: a calendar that has taken it in takes in
 * what has been changed.
 *
 * @returns null for one whose day is not agreed
 */
export function calendarOf(effort: Effort, names: Names): string | null {
  const { id, version, title, date, from, to, participants, stops, note } = effort;
  if (date === null) return null;
  const who = participants.map(({ actor, function: sent }) =>
    sent === null ? names.actor(actor) : `${names.actor(actor)} (${sent})`,
  );
  const where = stops.map((stop, index) => `${index + 1}. ${names.place(stop)}`);
  const { value, error } = createEvent({
    uid: `${id}@platsplan`,
    productId: "-//Platsplan//Platsplan//SV",
    sequence: version,
    title,
    ...times(date, { from, to }),
    startInputType: "utc",
    startOutputType: "utc",
    endInputType: "utc",
    endOutputType: "utc",
    location: stops.map(names.place).join(", "),
    description: [where.join("\n"), who.join("\n"), ...(note === null ? [] : [note])].join("\n\n"),
    // Where and when the police go is for those who take part.
    classification: "CONFIDENTIAL",
  });
  if (error !== null || value === null) throw error ?? new Error("The calendar file is empty");
  return value;
}
