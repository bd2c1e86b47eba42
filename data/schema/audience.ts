/** Who may see a field. The order is from the narrowest circle to the widest. */
import { z } from "zod";

export const Audience = z.enum(["internal", "partner", "public"]);
export type Audience = z.infer<typeof Audience>;

declare const audience: unique symbol;

/** A schema whose type says, too, whom its field is for: `if-fit` is the public, unless the words are unfit. */
export type SeenBy<A extends Audience | "if-fit", T> = T & { readonly [audience]: A };

interface Declaration {
  audience: Audience;
  /** A text that the public gets only if nothing in it is unfit for them. */
  ifFit: boolean;
}

const declared = z.registry<Declaration>();

/**
 * The schema is cloned first: one shared schema (a slug, say) may be public in one record and
 * internal in another. What else is known of it stays known of the clone.
 */
function declare<T extends z.ZodType>(schema: T, declaration: Declaration): T {
  const own = schema.clone(undefined, { parent: true });
  declared.add(own, declaration);
  return own;
}

/** Declares which audience a field is for. */
export const seenBy = <A extends Audience, T extends z.ZodType>(audience: A, schema: T): SeenBy<A, T> =>
  // The brand lives in the type alone.
  declare(schema, { audience, ifFit: false }) as SeenBy<A, T>;

/** Declares that a text is for everyone, but kept from the public when it holds unfit words. */
export const seenIfFit = <T extends z.ZodType>(schema: T): SeenBy<"if-fit", T> =>
  declare(schema, { audience: "public", ifFit: true }) as SeenBy<"if-fit", T>;

/** What a field declares, or null. */
export function declarationOf(schema: z.ZodType): Declaration | null {
  return declared.get(schema) ?? null;
}

/** The audience of a field; a field that declares none is internal (allow-list, never deny-list). */
export function audienceOf(schema: z.ZodType): Audience {
  return declarationOf(schema)?.audience ?? "internal";
}

/** Whether `viewer` may see what is meant for `audience`: internal sees all, public only public. */
export function maySee(viewer: Audience, audience: Audience): boolean {
  return Audience.options.indexOf(viewer) <= Audience.options.indexOf(audience);
}
