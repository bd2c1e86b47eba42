/**
 * JSON in one form alone (RFC 8785, JCS): keys sorted by UTF-16 units, no spaces, numbers and strings as
 * ECMAScript writes them. Of the same content it is the same text, and so has the same hash.
 */
import { z } from "zod";

const Fields = z.record(z.string(), z.unknown());

/** @param value JSON alone: what `undefined` stands in is left out, like JSON does */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) {
    const text = JSON.stringify(value);
    // NaN and the infinities would become null; a hash must not rest on that.
    if (text === undefined || (typeof value === "number" && !Number.isFinite(value)))
      throw new TypeError("Not JSON");
    return text;
  }
  const fields = Fields.parse(value);
  const kept = Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort();
  return `{${kept.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`).join(",")}}`;
}
