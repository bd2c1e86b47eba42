/** An entry's details, as far as they can be understood: what was changed from what to what, and other facts. */
import { z } from "zod";

/** Fields with whatever they hold, under whatever names: a record of zod's leaves `__proto__` out. */
export const Fields = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** A field that holds what it was and what it is, and nothing else. */
function changeIn(value: unknown): { before: unknown; after: unknown } | null {
  const fields = Fields.safeParse(value).data;
  const names = fields === undefined ? [] : Object.keys(fields);
  const isChange = names.length > 0 && names.every((name) => name === "before" || name === "after");
  return fields !== undefined && isChange ? { before: fields.before, after: fields.after } : null;
}

/** Fields of a record as a write tells them: each once, with what stood and stands there. */
const WrittenFields = z
  .array(z.strictObject({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) }))
  .refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length);

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
  const read = Fields.safeParse(json);
  if (!read.success) return { changes: [], facts: [], raw: details };
  const found: ReadDetails = { changes: [], facts: [], raw: null };
  const { fields: written, ...rest } = read.data;
  const told = WrittenFields.safeParse(written).data;
  const others = told === undefined ? read.data : rest;
  for (const [field, value] of Object.entries(others)) {
    const change = changeIn(value);
    if (change === null) found.facts.push({ field, value });
    else found.changes.push({ field, ...change });
  }
  // What was written is what one looks for.
  found.changes.unshift(...(told ?? []));
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
