/** Who answers for a row: lead, taking part, on call; references to other rows followed. Pure. */
import type { Derived, DerivedActor, DerivedDoubt } from "#data/schema/derived.ts";
import type { Role } from "#data/schema/measure.ts";
import type { Column, PlanRow } from "#data/schema/plan-row.ts";
import { type ActorsInText, actorsInText, type NamedActor } from "./actors-in-text.ts";
import { basis, derive, withheld } from "./basis.ts";
import { plainText } from "./plain-text.ts";
import type { Lookup } from "./register.ts";
import { rowNumbered, rowReferences } from "./row-references.ts";

type Answer = Derived<DerivedActor>;

export interface ActorsOfRow {
  actors: Answer[];
  doubts: DerivedDoubt[];
}

const STRENGTH: readonly Role[] = ["onCall", "takesPart", "lead"];

const answer = (one: NamedActor, role: Role, from: Column, part: number | null): Answer =>
  derive(
    { actor: one.actor, name: one.actor === null ? one.name : null, role, function: one.function, part },
    one.words === null ? withheld(from) : basis(from, one.words),
    one.actor === null ? "doubtful" : one.role !== null && one.exact && from === "who" ? "certain" : "likely",
  );

/**
 * Whoever is only listed leads, unless somebody is said to lead: then the listed take part.
 *
 * @param isLed whether a row that the cell refers to says who leads
 */
function inColumn(found: ActorsInText, part: number | null, isLed: boolean): Answer[] {
  const led = isLed || found.actors.some(({ role }) => role === "lead");
  return found.actors.map((one) => answer(one, one.role ?? (led ? "takesPart" : "lead"), "who", part));
}

/** Each actor once for each part, in its strongest role, with the functions that any mention gives it. */
function merged(answers: readonly Answer[]): Answer[] {
  const byActor = new Map<string, Answer>();
  for (const one of answers) {
    const { actor, name, part } = one.value;
    const key = `${actor ?? `? ${name}`} ${part ?? ""}`;
    const other = byActor.get(key);
    if (other === undefined) {
      byActor.set(key, one);
      continue;
    }
    const [stronger, weaker] =
      STRENGTH.indexOf(one.value.role) > STRENGTH.indexOf(other.value.role) ? [one, other] : [other, one];
    byActor.set(key, {
      ...stronger,
      value: { ...stronger.value, function: stronger.value.function ?? weaker.value.function },
    });
  }
  return [...byActor.values()];
}

/** What the row's own cells say, without following references. */
function ownActors(row: PlanRow, lookup: Lookup, isLed: boolean): { actors: Answer[]; persons: number } {
  const read = (text: string, listsUnknown: boolean) =>
    actorsInText(text, lookup.actors, lookup.names, listsUnknown);
  const byPart = row.parts.flatMap(({ number, who }) =>
    who === null ? [] : [{ number, found: read(who, true) }],
  );
  const who = byPart.length > 0 ? [] : [read(row.who?.text ?? "", true)];
  const named = [
    ...byPart.flatMap(({ number, found }) => inColumn(found, number, false)),
    ...who.flatMap((found) => inColumn(found, null, isLed)),
  ];
  // What the measure says besides; of whom the responsible column speaks, it has the last word.
  const taken = new Set(named.map(({ value }) => value.actor));
  const measure = read(row.measure?.text ?? "", false).actors.flatMap((one) =>
    one.role === null || taken.has(one.actor) ? [] : [answer(one, one.role, "measure", null)],
  );
  return {
    actors: [...named, ...measure],
    persons: [...byPart.map(({ found }) => found), ...who].reduce((sum, { persons }) => sum + persons, 0),
  };
}

/** @param rows of the same tab, to which a cell may refer */
export function actorsOf(row: PlanRow, rows: readonly PlanRow[], lookup: Lookup): ActorsOfRow {
  const references = rowReferences(plainText(row.who?.text ?? ""));
  const doubts: DerivedDoubt[] = [];
  const referred = references.flatMap(({ words, row: number }) => {
    const other = rowNumbered(rows, number);
    const actors = other === null || other === row ? [] : ownActors(other, lookup, false).actors;
    if (actors.length === 0) doubts.push({ doubt: "row-not-found", basis: basis("who", words) });
    return actors.map((one) => ({
      ...one,
      basis: { ...one.basis, row: other?.number ?? null },
      confidence: "likely" as const,
    }));
  });
  const own = ownActors(
    row,
    lookup,
    referred.some(({ value }) => value.role === "lead"),
  );
  if (own.persons > 0) doubts.push({ doubt: "names-person", basis: withheld("who") });
  return { actors: merged([...referred, ...own.actors]), doubts };
}
