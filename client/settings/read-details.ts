/** An entry's details, as far as they can be understood: what was changed from what to what, and other facts. */
import { z } from "zod";

const Details = z.record(z.string(), z.unknown());
const Change = z.strictObject({ before: z.unknown().optional(), after: z.unknown().optional() });

export interface ReadDetails {
  changes: { field: string; before: unknown; after: unknown }[];
  facts: { field: string; value: unknown }[];
  /** What is no JSON object, as it stands: somebody may have tampered with it. */
  raw: string | null;
}

export function readDetails(details: string): ReadDetails {
  let json: unknown;
  try {
    json = JSON.parse(details);
  } catch {
    return { changes: [], facts: [], raw: details };
  }
  const read = Details.safeParse(json);
  if (!read.success) return { changes: [], facts: [], raw: details };
  const found: ReadDetails = { changes: [], facts: [], raw: null };
  for (const [field, value] of Object.entries(read.data)) {
    const change = Change.safeParse(value);
    const isChange = typeof value === "object" && value !== null && ("before" in value || "after" in value);
    if (isChange && change.success) {
      found.changes.push({ field, before: change.data.before, after: change.data.after });
    } else found.facts.push({ field, value });
  }
  return found;
}

/** A value as a person reads it. */
export function valueText(value: unknown, words: { nothing: string; yes: string; no: string }): string {
  if (value === null || value === undefined || value === "") return words.nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? words.nothing : value.map((one) => valueText(one, words)).join(", ");
}
