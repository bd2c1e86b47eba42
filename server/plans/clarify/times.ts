/** How clarifications write when: a period, and how often. Pure. */
import { PartialDate, Recurrence, TargetYear } from "#data/schema/schedule.ts";
import { NONE } from "./words.ts";

export interface Bounds {
  from: PartialDate | null;
  to: PartialDate | null;
}

/** `2025-03 till 2025-10`, `från 2025-03`, `till 2025`, `inget`. */
export function periodWords({ from, to }: Bounds): string {
  if (from !== null) return to === null ? `från ${from}` : `${from} till ${to}`;
  return to === null ? NONE : `till ${to}`;
}

const dateIn = (text: string | undefined): PartialDate | null => PartialDate.safeParse(text).data ?? null;

/** @returns null where the words are no period */
export function periodIn(words: string): Bounds | null {
  if (words === NONE) return { from: null, to: null };
  const [, from, to] = /^(?:från )?(20\S*)?(?: ?till (\S+))?$/u.exec(words) ?? [];
  const bounds = { from: dateIn(from), to: dateIn(to) };
  return bounds.from === null && bounds.to === null ? null : bounds;
}

const PER: Record<Recurrence["per"], string> = {
  day: "dag",
  week: "vecka",
  month: "månad",
  term: "termin",
  year: "år",
  ongoing: "löpande",
  "on-demand": "vid behov",
};
const WEEKDAYS: Record<NonNullable<Recurrence["weekday"]>, string> = {
  mon: "måndag",
  tue: "tisdag",
  wed: "onsdag",
  thu: "torsdag",
  fri: "fredag",
  sat: "lördag",
  sun: "söndag",
};

/** `2 gånger per vecka`, `per månad`, `löpande`, with `tisdag` and `kl. 14:00` after commas. */
export function recurrenceWords(recurrence: Recurrence | null): string {
  if (recurrence === null) return NONE;
  const { per, times, weekday, time } = recurrence;
  const often = per === "ongoing" || per === "on-demand" ? PER[per] : `per ${PER[per]}`;
  return [
    times === null ? often : `${times} gånger ${often}`,
    ...(weekday === null ? [] : [WEEKDAYS[weekday]]),
    ...(time === null ? [] : [`kl. ${time}`]),
  ].join(", ");
}

/** @returns undefined where the words are none that this module writes */
export function recurrenceIn(words: string): Recurrence | null | undefined {
  if (words === NONE) return null;
  const [often = "", ...rest] = words.split(", ");
  const [, times, per] = /^(?:([\d.e-]+) gånger )?(?:per )?(.+)$/u.exec(often) ?? [];
  const weekday = Object.entries(WEEKDAYS).find(([, word]) => rest.includes(word))?.[0] ?? null;
  const time = rest.find((one) => one.startsWith("kl. "))?.slice(4) ?? null;
  return Recurrence.safeParse({
    per: Object.entries(PER).find(([, word]) => word === per)?.[0],
    times: times === undefined ? null : Number(times),
    weekday,
    time,
  }).data;
}

export const targetYearWords = (year: number | null): string => (year === null ? NONE : String(year));

/** @returns undefined where the words are no year */
export const targetYearIn = (words: string): number | null | undefined =>
  words === NONE ? null : TargetYear.safeParse(Number(words)).data;
