/** A day to remember as a calendar's own file (RFC 5545); pure. */

export interface CalendarEntry {
  /** What tells it from every other: random. */
  id: string;
  /** When it was made. */
  now: Date;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  text: string;
  url: string;
}

/** Octets that a line may have, its end not counted. */
const LONGEST = 75;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** Goes on in the next line, after a space, where it is too long; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LONGEST) {
      lines.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...lines, part].join("\r\n");
}

/** `2026-11-21T12:00:00.000Z` → `20261121T120000Z` */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, "");

/** The day after, for an event of one whole day ends where the next begins. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export function calendarEntry({ id, now, day, title, text, url }: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Platsplan//SV",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll("-", "")}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
