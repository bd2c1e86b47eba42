/** What a row's clarifications say outright stands instead of what its words were read to say. Pure. */
import type {
  Derived,
  DerivedActor,
  DerivedDoubt,
  DerivedFollowUp,
  DerivedGoal,
  DerivedPart,
  DerivedRow,
  DerivedSchedule,
  DerivedStatus,
} from "#data/schema/derived.ts";
import { type Role, Role as Roles } from "#data/schema/measure.ts";
import type { Column, Field, PlanRow } from "#data/schema/plan-row.ts";
import { PartialDate } from "#data/schema/schedule.ts";
import {
  actorIn,
  CAUSE_TYPES,
  CONTINUES,
  codeOf,
  codesIn,
  itemsOf,
  type Key,
  labelsIn,
  MEASURE_TYPES,
  NONE,
  periodIn,
  recurrenceIn,
  SCOPES,
  SEASONS,
  STATUS_BASES,
  STATUSES,
  saidOf,
  TARGET_GROUPS,
  targetYearIn,
} from "#server/plans/clarify/index.ts";
import { basis, derive } from "./basis.ts";
import type { Lookup } from "./register.ts";

const ROLE_KEYS: Record<Role, Key> = { lead: "Leds av", takesPart: "Medverkar", onCall: "Vid behov" };

const certain = <T>(value: T, from: Column, words: string): Derived<T> =>
  derive(value, basis(from, words), "certain");

/** The last that any of the fields says; null where none does. */
function lastSaid(row: PlanRow, columns: readonly ("problem" | "measure")[], key: Key) {
  for (const column of columns) {
    const words = saidOf(row[column], key).at(-1);
    if (words !== undefined) return { column, words };
  }
  return null;
}

function placesSaid(row: PlanRow, { labels }: Lookup): Pick<DerivedRow, "places"> | null {
  // What the measure says of its own places counts before what its problem says of all its measures'.
  const said = lastSaid(row, ["measure", "problem"], "Plats");
  if (said === null) return null;
  const names = said.words === NONE ? [] : labelsIn(said.words);
  return {
    places: names.map((name) => {
      const place = labels.places.idOf(name);
      const value = { place, name, spot: null };
      return place === null
        ? derive(value, basis(said.column, name), "doubtful")
        : certain(value, said.column, name);
    }),
  };
}

function partsSaid(row: PlanRow, { labels }: Lookup): Pick<DerivedRow, "parts"> | null {
  const items = itemsOf(row.measure, ["Typ", "Del", "När", "Vem", "Läge"]);
  if (items === null) return null;
  return {
    parts: items.flatMap(({ text, said }): Derived<DerivedPart>[] => {
      if (text === "") return [];
      const type = codeOf(MEASURE_TYPES, said("Typ") ?? "");
      const number = Number(said("Del") ?? Number.NaN);
      const part: DerivedPart = {
        number: Number.isInteger(number) && number >= 1 && number <= 99 ? number : null,
        type,
        text,
        own: {
          when: said("När"),
          actors: labelsIn(said("Vem") ?? "").flatMap((label) => labels.actors.idOf(label) ?? []),
          status: codeOf(STATUSES, said("Läge") ?? ""),
        },
      };
      return [derive(part, basis("measure", said("Typ")), type === null ? "doubtful" : "certain")];
    }),
  };
}

function goalsSaid(row: PlanRow, derived: DerivedRow): Pick<DerivedRow, "goals"> | null {
  const items = itemsOf(row.goal, ["Mätbart"]);
  if (items === null) return null;
  const years = new Map(derived.goals.map(({ value }) => [value.text, value.targetYear]));
  return {
    goals: items.flatMap(({ text, said }): Derived<DerivedGoal>[] =>
      text === ""
        ? []
        : [
            certain(
              { text, measurable: said("Mätbart") === "ja", targetYear: years.get(text) ?? null },
              "goal",
              text,
            ),
          ],
    ),
  };
}

function actorsSaid(row: PlanRow, { labels }: Lookup): Pick<DerivedRow, "actors"> | null {
  const said = (row.who?.clarifications ?? []).flatMap(({ key, value }) => {
    const role = Roles.options.find((one) => ROLE_KEYS[one] === key);
    return role === undefined ? [] : [{ role, value }];
  });
  if (said.length === 0) return null;
  return {
    actors: said
      .filter(({ value }) => value !== NONE)
      .map(({ role, value }): Derived<DerivedActor> => {
        const found = actorIn(value, labels.actors);
        const of = { role, part: null };
        return found === null
          ? derive({ actor: null, name: value, function: null, ...of }, basis("who", value), "doubtful")
          : certain({ ...found, name: null, ...of }, "who", value);
      }),
  };
}

/** The first that the time's field says under the key, read; undefined where it says nothing that can be. */
function timeSaid<T>(row: PlanRow, key: Key, read: (words: string) => T | undefined) {
  const [words] = saidOf(row.when, key);
  const value = words === undefined ? undefined : read(words);
  return words === undefined || value === undefined ? undefined : { value, words };
}

function scheduleSaid(row: PlanRow, { schedule }: DerivedRow): DerivedSchedule {
  const period = timeSaid(row, "Period", (words) => periodIn(words) ?? undefined);
  const seasons = timeSaid(row, "Årstid", (words) => codesIn(SEASONS, words));
  const often = timeSaid(row, "Hur ofta", recurrenceIn);
  const line = timeSaid(row, "Linjearbete", (words) => words === "ja");
  const target = timeSaid(row, "Målår", targetYearIn);
  const told = <T>(said: { value: T | null; words: string }): Derived<T> | null =>
    said.value === null ? null : certain(said.value, "when", said.words);
  return {
    ...schedule,
    ...(period === undefined
      ? {}
      : {
          from: told({ value: period.value.from, words: period.words }),
          to: told({ value: period.value.to, words: period.words }),
        }),
    ...(seasons === undefined
      ? {}
      : { seasons: seasons.value.map((season) => certain(season, "when", seasons.words)) }),
    ...(often === undefined ? {} : { recurrence: told(often) }),
    ...(line === undefined ? {} : { work: line.value ? certain("line" as const, "when", line.words) : null }),
    ...(target === undefined
      ? {}
      : {
          targetYear:
            target.value === null
              ? null
              : certain(
                  { year: target.value, promise: target.words, endsOpenDrugScene: true },
                  "when",
                  target.words,
                ),
        }),
  };
}

function statusSaid(row: PlanRow, derived: DerivedRow): DerivedStatus {
  const [words] = saidOf(row.status, "Status");
  const status = codeOf(STATUSES, words ?? "");
  const [goesOn] = saidOf(row.status, "Fortsätter");
  const on = goesOn === undefined ? null : codeOf(CONTINUES, goesOn);
  const [origin] = saidOf(row.status, "Läst ur");
  return {
    ...derived.status,
    ...(status === null || words === undefined ? {} : { status: certain(status, "status", words) }),
    ...(goesOn === undefined ? {} : { continuesIn: on === null ? null : certain(on, "status", goesOn) }),
    statusBasis: codeOf(STATUS_BASES, origin ?? "") ?? derived.status.statusBasis,
  };
}

function followUpSaid(
  field: Field,
  derived: Derived<DerivedFollowUp>,
  { labels }: Lookup,
): Derived<DerivedFollowUp> {
  const [day] = saidOf(field, "Datum");
  const [reporter] = saidOf(field, "Rapporterat av");
  if (day === undefined && reporter === undefined) return derived;
  const { date, reportedBy } = derived.value;
  return certain(
    {
      date: day === undefined ? date : (PartialDate.safeParse(day).data ?? null),
      reportedBy: reporter === undefined ? reportedBy : labels.actors.idOf(reporter),
    },
    "followUp",
    [day, reporter].filter((said) => said !== undefined).join(", "),
  );
}

/** Doubts about what the row now says outright are none. */
const SETTLED: Record<DerivedDoubt["doubt"], readonly Key[]> = {
  "row-not-found": Object.values(ROLE_KEYS),
  "names-person": [],
  "status-not-understood": ["Status"],
  "no-place": ["Plats", "Gäller"],
};

function openDoubts(row: PlanRow, doubts: readonly DerivedDoubt[]): DerivedDoubt[] {
  const fields = [row.problem, row.measure, row.who, row.status];
  return doubts.filter(
    ({ doubt }) => !SETTLED[doubt].some((key) => fields.some((field) => saidOf(field, key).length > 0)),
  );
}

const saysAnything = ({ followUps, ...row }: PlanRow): boolean =>
  [row.problem, row.cause, row.measure, row.goal, row.when, row.who, row.status, ...followUps].some(
    (field) => field?.clarifications !== undefined,
  );

/** A row's values, with those that it says outright. */
export function clarified(row: PlanRow, derived: DerivedRow, lookup: Lookup): DerivedRow {
  if (!saysAnything(row)) return derived;
  const scope = lastSaid(row, ["measure", "problem"], "Gäller");
  const about = codeOf(SCOPES, scope?.words ?? "");
  const [group] = saidOf(row.problem, "Målgrupp");
  const [causes] = saidOf(row.cause, "Orsak hos");
  return {
    ...derived,
    ...placesSaid(row, lookup),
    ...(scope === null || about === null ? {} : { scope: certain(about, scope.column, scope.words) }),
    ...(group === undefined
      ? {}
      : { targetGroups: codesIn(TARGET_GROUPS, group).map((one) => certain(one, "problem", group)) }),
    ...(causes === undefined
      ? {}
      : { causeTypes: codesIn(CAUSE_TYPES, causes).map((one) => certain(one, "cause", causes)) }),
    ...partsSaid(row, lookup),
    ...goalsSaid(row, derived),
    ...actorsSaid(row, lookup),
    schedule: scheduleSaid(row, derived),
    status: statusSaid(row, derived),
    followUps: derived.followUps.map((one, index) => {
      const field = row.followUps[index];
      return field === undefined ? one : followUpSaid(field, one, lookup);
    }),
    doubts: openDoubts(row, derived.doubts),
  };
}
