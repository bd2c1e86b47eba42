/** Who may see a field. The order is from the narrowest circle to the widest. */
import { z } from "zod";

export const Audience = z.enum(["internal", "partner", "public"]);
export type Audience = z.infer<typeof Audience>;

const declared = z.registry<{ audience: Audience }>();

/**
 * Declares which audience a field is for.
 *
 * The schema is cloned first: one shared schema (a slug, say) may be public in one record and
 * internal in another.
 */
export function seenBy<T extends z.ZodType>(audience: Audience, schema: T): T {
  const own = schema.clone();
  declared.add(own, { audience });
  return own;
}

/** The audience that a field declares, or null. */
export function declaredAudience(schema: z.ZodType): Audience | null {
  return declared.get(schema)?.audience ?? null;
}

/** The audience of a field; a field that declares none is internal (allow-list, never deny-list). */
export function audienceOf(schema: z.ZodType): Audience {
  return declaredAudience(schema) ?? "internal";
}

/** Whether `viewer` may see what is meant for `audience`: internal sees all, public only public. */
export function maySee(viewer: Audience, audience: Audience): boolean {
  return Audience.options.indexOf(viewer) <= Audience.options.indexOf(audience);
}
