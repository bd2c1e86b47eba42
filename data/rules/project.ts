/** The one way out: what of an answer a viewer gets. Fields that are not declared are internal. */
import { z } from "zod";
import { type Audience, audienceOf, declarationOf, maySee } from "#data/schema/audience.ts";
import { type Scope, scopeOf } from "#data/schema/shown.ts";
import { fitForPublic } from "./fit-for-public.ts";

function walk(
  schema: z.ZodType,
  value: unknown,
  around: Audience,
  audienceIn: (scope: Scope) => Audience,
): unknown {
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    // Zod types what it unwraps as its core alone; what this project makes are whole schemas.
    return walk(schema.unwrap() as z.ZodType, value, around, audienceIn);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one: unknown) => walk(schema.element as z.ZodType, one, around, audienceIn));
  }
  // Anything else that is no object of named fields is one value: whoever sees its field sees it.
  if (!(schema instanceof z.ZodObject) || typeof value !== "object") return value;
  const scope = scopeOf(schema, value);
  const audience = scope === null ? around : audienceIn(scope);
  const given = new Map(Object.entries(value));
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
    const one: unknown = given.get(key);
    if (one === undefined || !maySee(audience, audienceOf(field))) continue;
    const keepIfFit = declarationOf(field)?.ifFit === true && audience === "public";
    if (keepIfFit && typeof one === "string" && !fitForPublic(one)) continue;
    kept[key] = walk(field, one, audience, audienceIn);
  }
  return kept;
}

/**
 * What of a value a viewer gets: within each record what its audience may see, and around the
 * records what everyone may.
 *
 * @param schema the answer's, made by `shown`
 * @param audienceIn as what the viewer sees a record
 */
export function project<T extends z.ZodType>(
  schema: T,
  value: z.output<T>,
  audienceIn: (scope: Scope) => Audience,
): z.output<T> {
  // A field is left out only where the schema says that it may be missing; a property test holds it.
  return walk(schema, value, "public", audienceIn) as z.output<T>;
}
