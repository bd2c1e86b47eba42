/** Every field that a schema declares or holds, with the way to it. */
import { z } from "zod";
import { audienceOf, declarationOf } from "#data/schema/audience.ts";

export interface Field {
  path: string;
  schema: z.ZodType;
  isDeclared: boolean;
  audience: "internal" | "partner" | "public";
}

export function* fieldsOf(schema: unknown, path = ""): Generator<Field> {
  if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element, path);
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    yield* fieldsOf(schema.unwrap(), path);
  else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
      const at = path === "" ? key : `${path}.${key}`;
      yield {
        path: at,
        schema: field,
        isDeclared: declarationOf(field) !== null,
        audience: audienceOf(field),
      };
      yield* fieldsOf(field, at);
    }
  }
}
