/** What is shown of a row, without the persons that it names. Pure. */
import type { z } from "zod";
import { maskPersons } from "#data/rules/mask-persons.ts";

/**
 * Wherever the document's words have come to stand: whoever is named becomes the function.
 *
 * @param allowed names of places and organisations, which look like a person's name and are none
 */
export function withoutPersons<T extends z.ZodType>(
  schema: T,
  shown: z.output<T>,
  allowed: readonly string[],
): z.output<T> {
  const masked = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? maskPersons(value, allowed).text : value;
  return schema.parse(JSON.parse(JSON.stringify(shown), masked));
}
