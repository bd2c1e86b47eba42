/** Whether a text names a moment or a span of time as the standard writes them (RFC 3339); pure. */
import { z } from "zod";

const Moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** Milliseconds since 1970; null of what is open, undefined of what is no moment. */
function readEnd(text: string): number | null | undefined {
  if (text === "" || text === "..") return null;
  return Moment.safeParse(text).success ? Date.parse(text) : undefined;
}

/** `2026-01-01T00:00:00Z`, a day, or two of them with a slash between; either end may be open (`..`), not both. */
export function isMoment(text: string): boolean {
  const ends = text.split("/");
  if (ends.length === 1) return Moment.safeParse(text).success;
  const [from, to] = ends.map(readEnd);
  if (ends.length !== 2 || from === undefined || to === undefined) return false;
  if (from === null || to === null) return from !== to;
  return from <= to;
}
