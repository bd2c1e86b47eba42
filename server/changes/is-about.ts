/** The condition that finds the changes of what a write can be about: one measure or several, an actor, a place … */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Subject } from "#data/rules/operation-subject.ts";
import { isRowOf } from "#server/dataset/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";

/** An import is about each row that it touches, as a change of several is; what is done to a row is about its plan. */
function names(db: Db | Tx, subject: Subject): SQL {
  // By names, not by parameters: else the indexes on them would not be used.
  const { operation } = changes;
  if (subject.noun === "measures") {
    const ids = JSON.stringify(subject.ids);
    return sql`exists (
      select from jsonb_array_elements_text(${ids}::jsonb) as one (id)
      where ${operation}->>'measure' = one.id or jsonb_exists(${operation}->'measures', one.id)
    )`;
  }
  const { noun, id, district } = subject;
  switch (noun) {
    case "measure":
      return sql`(${operation}->>'measure' = ${id} or (${operation}->'measures') @> ${JSON.stringify([id])}::jsonb)`;
    case "actor":
      return sql`(${operation}->>'actor' = ${id} or ${operation}->>'into' = ${id})`;
    case "place":
      return sql`${operation}->>'place' = ${id}`;
    case "meeting":
      return sql`${operation}->>'meeting' = ${id}`;
    case "finding":
      return sql`${operation}->>'finding' = ${id}`;
    case "assignment":
      return sql`${operation}->>'assignment' = ${id}`;
    case "reminder":
      return sql`${operation}->>'reminder' = ${id}`;
    case "story":
      return sql`${operation}->>'story' = ${id}`;
    case "publication":
      return sql`${operation}->>'publication' = ${id}`;
    case "feedback":
      return sql`${operation}->>'feedback' = ${id}`;
    case "effort":
      return sql`${operation}->>'effort' = ${id}`;
    case "plan": {
      const rows = db
        .select({ id: measures.id })
        .from(measures)
        .where(isRowOf(db, { district, plan: id }));
      return sql`(
        ${operation}->>'plan' = ${id} or ${operation}->>'measure' in (${rows})
        or (${operation}->>'kind' = 'change-measures' and jsonb_exists_any(${operation}->'measures', array(${rows})))
      )`;
    }
  }
}

export const isAbout = (db: Db | Tx, subject: Subject) =>
  and(eq(changes.districtId, subject.district), names(db, subject));
