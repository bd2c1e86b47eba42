/** The condition that finds the changes of one measure or one actor. */
import { and, eq, sql } from "drizzle-orm";
import type { Subject } from "#data/rules/operation-subject.ts";
import { changes } from "#server/db/access-tables.ts";

export const isAbout = ({ noun, id, district }: Subject) =>
  and(
    eq(changes.districtId, district),
    // As text, not as a parameter: else the index on it would not be used.
    noun === "measure"
      ? sql`${changes.operation}->>'measure' = ${id}`
      : sql`${changes.operation}->>'actor' = ${id}`,
  );
