/**
 * Records as they are shown: the same schema, where what not everyone sees may be missing.
 *
 * One answer holds records of several districts, and a person may see one from the inside and the
 * next as the public does: an answer's type therefore says of every such field that it may be absent.
 */
import { z } from "zod";
import {
  type Audience,
  audienceOf,
  declarationOf,
  maySee,
  type SeenBy,
  seenBy,
  seenIfFit,
} from "./audience.ts";

/** Whether who sees what lies around a field at `Around` is sure to see the field too. */
type IsSure<S, Around extends Audience> = Around extends "internal"
  ? true
  : S extends SeenBy<"public", unknown>
    ? true
    : Around extends "partner"
      ? S extends SeenBy<"partner" | "if-fit", unknown>
        ? true
        : false
      : false;

type Inside<S, Around extends Audience> =
  S extends SeenBy<infer A, unknown>
    ? A extends Audience
      ? A extends "public"
        ? Around
        : A
      : Around
    : "internal";

type ShownShape<Shape, Around extends Audience> = {
  [K in keyof Shape as IsSure<Shape[K], Around> extends true ? K : never]: ShownValue<
    Shape[K],
    Inside<Shape[K], Around>
  >;
} & {
  [K in keyof Shape as IsSure<Shape[K], Around> extends true ? never : K]?:
    | ShownValue<Shape[K], Inside<Shape[K], Around>>
    | undefined;
};

type Flat<T> = { [K in keyof T]: T[K] };

type ShownValue<S, Around extends Audience> =
  S extends z.ZodObject<infer Shape>
    ? Flat<ShownShape<Shape, Around>>
    : S extends z.ZodArray<infer E>
      ? ShownValue<E, Around>[]
      : S extends z.ZodNullable<infer I>
        ? ShownValue<I, Around> | null
        : S extends z.ZodType
          ? z.output<S>
          : never;

export type Shown<S> = z.ZodType<ShownValue<S, "public">, ShownValue<S, "public">>;

/** Whose a record is: the district, and the actors that it concerns. */
export interface Scope {
  /** Null where the record belongs to no one district, such as an actor that all share. */
  district: string | null;
  actors: string[];
}

const scopes = z.registry<{ scopeOf: (value: unknown) => Scope }>();

/** Whose a record of this schema is; null for a part of one. */
export function scopeOf(schema: z.ZodType, value: unknown): Scope | null {
  return scopes.get(schema)?.scopeOf(value) ?? null;
}

/** @param around the audience that is sure to see what lies around the schema */
function loosened(schema: z.ZodType, around: Audience): z.ZodType {
  if (schema instanceof z.ZodArray || schema instanceof z.ZodNullable) {
    const inner = schema instanceof z.ZodArray ? schema.element : schema.unwrap();
    // Zod types what it unwraps as its core alone; what this project makes are whole schemas.
    const own = loosened(inner as z.ZodType, around);
    if (own === inner) return schema;
    // Limits are for what comes in; an answer holds what was let in.
    return schema instanceof z.ZodArray ? z.array(own) : own.nullable();
  }
  // A record that says whose it is has been loosened where it was declared.
  if (!(schema instanceof z.ZodObject) || scopes.get(schema) !== undefined) return schema;
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
    const declaration = declarationOf(field);
    const audience = audienceOf(field);
    const inner = loosened(field, maySee(audience, around) ? audience : around);
    const isSure = maySee(around, audience) && !(declaration?.ifFit && around === "public");
    const own = isSure ? inner : inner.optional();
    if (declaration === null) shape[key] = own;
    else shape[key] = declaration.ifFit ? seenIfFit(own) : seenBy(audience, own);
  }
  return z.object(shape);
}

/** A part of a record, or an answer that holds records, as it is shown. */
export function shown<T extends z.ZodType>(schema: T): Shown<T> {
  // `ShownValue` walks the type as `loosened` walks the schema.
  return loosened(schema, "public") as unknown as Shown<T>;
}

/** A record as it is shown, which says whose it is. */
export function shownRecord<T extends z.ZodObject>(
  schema: T,
  whose: (value: ShownValue<T, "public">) => Scope,
): Shown<T> {
  const record = shown(schema);
  // `project` hands over only values of this very schema.
  scopes.add(record, { scopeOf: (value) => whose(value as ShownValue<T, "public">) });
  return record;
}

/**
 * A record that is answered only to those who see it from the inside: whole, or not at all. Its route
 * sees to that, and its type says of no field that it may be missing.
 */
export function insideRecord<T extends z.ZodObject>(schema: T, whose: (value: z.output<T>) => Scope): T {
  // `project` hands over only values of this very schema.
  scopes.add(schema, { scopeOf: (value) => whose(value as z.output<T>) });
  return schema;
}
