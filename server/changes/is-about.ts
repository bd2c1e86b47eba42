/** The condition that finds the changes of one measure, one actor or one finding. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Subject } from "#data/rules/operation-subject.ts";
import { changes } from "#server/db/access-tables.ts";

/** As text, not as a parameter: else the index on it would not be used. */
const ID: Readonly<Record<Subject["noun"], SQL>> = {
  measure: sql`${changes.operation}->>'measure'`,
  actor: sql`${changes.operation}->>'actor'`,
  finding: sql`${changes.operation}->>'finding'`,
};

export const isAbout = ({ noun, id, district }: Subject) =>
  and(eq(changes.districtId, district), sql`${ID[noun]} = ${id}`);
