/** Who answers for a row: lead, taking part, on call; references to other rows followed. Pure. */
import { rowNumbered, rowsNamedIn } from "#data/rules/row-numbers.ts";
import { firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { Derived, DerivedActor, DerivedDoubt } from "#data/schema/derived.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Role } from "#data/schema/measure.ts";
import type { Column, PlanRow } from "#data/schema/plan-row.ts";
import type { ActorNames } from "./actor-names.ts";
import type { ActorsInText, NamedActor } from "./actors-in-text.ts";
import { basis, derive, withheld } from "./basis.ts";
import { plainText } from "./plain-text.ts";
import type { Lookup } from "./register.ts";
import { ALL_GROUPS, numbersIn } from "./row-references.ts";

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
function inColumn({ actors }: ActorsInText, part: number | null, isLed: boolean): Answer[] {
  const led = isLed || actors.some(({ role }) => role === "lead");
  return actors.map((one) => answer(one, one.role ?? (led ? "takesPart" : "lead"), "who", part));
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

/** Whether one of two is the other's part: to name both would count one twice. */
function areOfOne(one: ActorId | null, other: ActorId | null, { byId }: ActorNames): boolean {
  if (one === null || other === null) return false;
  return one === other || byId.get(one)?.parent === other || byId.get(other)?.parent === one;
}

/**
 * Who a measure's text names besides those whom the row's responsible column, or a row that it refers to,
 * speaks of. The administration is the plan's own voice ("förvaltningen utreder") and takes part in all.
 */
function inMeasure(row: PlanRow, named: readonly Answer[], { actors, actorsNamed }: Lookup): Answer[] {
  return actorsNamed(row.measure?.text ?? "").actors.flatMap((one) => {
    const isNamed = named.some(({ value }) => areOfOne(value.actor, one.actor, actors));
    if (one.role !== "lead" && (isNamed || one.actor === actors.administration)) return [];
    return [answer(one, one.role ?? "takesPart", "measure", null)];
  });
}

/** Who a follow-up says is responsible: notes name whoever was there, so nothing less counts. */
function inFollowUp(row: PlanRow, named: readonly Answer[], { actors, actorsNamed }: Lookup): Answer[] {
  const newest = row.followUps[row.followUps.length - 1];
  return actorsNamed(newest?.text ?? "").actors.flatMap((one) => {
    const isNamed = named.some(
      ({ value }) => value.role === "lead" && areOfOne(value.actor, one.actor, actors),
    );
    const isAnswerable = one.role === "lead" && one.actor !== actors.administration;
    return isAnswerable && !isNamed ? [answer(one, "lead", "followUp", null)] : [];
  });
}

/** What the row's own cells say, without following references. */
function ownActors(
  row: PlanRow,
  lookup: Lookup,
  referred: readonly Answer[],
): { actors: Answer[]; persons: number } {
  const isLed = referred.some(({ value }) => value.role === "lead");
  const byPart = row.parts.flatMap(({ number, who }) =>
    who === null ? [] : [{ number, found: lookup.actorsListed(who) }],
  );
  const who = byPart.length > 0 ? [] : [lookup.actorsListed(row.who?.text ?? "")];
  const named = [
    ...byPart.flatMap(({ number, found }) => inColumn(found, number, false)),
    ...who.flatMap((found) => inColumn(found, null, isLed)),
  ];
  return {
    actors: [
      ...named,
      ...inMeasure(row, [...referred, ...named], lookup),
      ...inFollowUp(row, [...referred, ...named], lookup),
    ],
    persons: [...byPart.map(({ found }) => found), ...who].reduce((sum, { persons }) => sum + persons, 0),
  };
}

/** @param rows of the same tab, to which a cell may refer */
export function actorsOf(row: PlanRow, rows: readonly PlanRow[], lookup: Lookup): ActorsOfRow {
  const who = plainText(row.who?.text ?? "");
  const references = rowsNamedIn(who);
  const numbersOf = numbersIn(references.length > 0 ? rows : []);
  const doubts: DerivedDoubt[] = [];
  const referred = references.flatMap(({ words, row: number }) => {
    const other = rowNumbered(rows, numbersOf, number);
    const actors = other === null || other.row === row ? [] : ownActors(other.row, lookup, []).actors;
    if (actors.length === 0) doubts.push({ doubt: "row-not-found", basis: basis("who", words) });
    return actors.map((one) => ({
      ...one,
      basis: { ...one.basis, row: other?.row.number ?? null },
      confidence: other?.isSure === true ? ("likely" as const) : ("doubtful" as const),
    }));
  });
  const own = ownActors(row, lookup, referred);
  // Where the register knows them as one actor, they are found; else nobody can tell who is meant.
  const groups = firstWords(who, ALL_GROUPS);
  if (groups !== null && own.actors.every(({ basis: { words } }) => !words?.includes(groups)))
    doubts.push({ doubt: "row-not-found", basis: basis("who", groups) });
  if (own.persons > 0) doubts.push({ doubt: "names-person", basis: withheld("who") });
  return { actors: merged([...referred, ...own.actors]), doubts };
}
