/** The texts in a record that people write, told from ids, days and states by the record's schema. */
import { z } from "zod";
import { isFreeText } from "#data/schema/text.ts";

export interface FreeText {
  text: string;
  /** The way to it: `followUp.text`, `parts.0.when`. */
  path: string;
}

/** @param schema what the value is of; of a union, every option is looked into */
export function* freeTexts(schema: z.ZodType, value: unknown, path = ""): Generator<FreeText> {
  if (value === null || value === undefined) return;
  const at = (key: string | number) => (path === "" ? `${key}` : `${path}.${key}`);
  // Zod types what it holds as its core alone; what this project makes are whole schemas.
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    yield* freeTexts(schema.unwrap() as z.ZodType, value, path);
  else if (schema instanceof z.ZodUnion) yield* inOptions(schema.options as z.ZodType[], value, path);
  else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [index, one] of value.entries()) yield* freeTexts(schema.element as z.ZodType, one, at(index));
  else if (schema instanceof z.ZodRecord && typeof value === "object")
    for (const [key, one] of Object.entries(value))
      yield* freeTexts(schema.valueType as z.ZodType, one, at(key));
  else if (schema instanceof z.ZodObject && typeof value === "object") {
    const given = new Map(Object.entries(value));
    for (const [key, field] of Object.entries<z.ZodType>(schema.shape))
      yield* freeTexts(field, given.get(key), at(key));
  } else if (typeof value === "string" && isFreeText(schema)) yield { text: value, path };
}

/** What several options find in one place is there once. */
function* inOptions(options: readonly z.ZodType[], value: unknown, path: string): Generator<FreeText> {
  const seen = new Set<string>();
  for (const option of options)
    for (const one of freeTexts(option, value, path)) {
      if (seen.has(one.path)) continue;
      seen.add(one.path);
      yield one;
    }
}
