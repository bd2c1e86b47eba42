/** Any plan that the schema allows and the form can hold, with texts as people write them and as nobody should. */
import fc from "fast-check";
import {
  CauseId,
  DistrictId,
  MeasureId,
  type PlaceId,
  PlanId,
  PriorityAreaId,
  ProblemId,
} from "#data/schema/ids.ts";
import { MeasureType, Role } from "#data/schema/measure.ts";
import { CauseType, Plan, PlanKind, PriorityAreaKind, Scope, TargetGroup } from "#data/schema/plan.ts";
import { Recurrence, Season } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { READABLE } from "#data/schema/text.ts";
import { mendText } from "#server/plans/tabs/mend-text.ts";
import { register } from "./exported.ts";

const DISTRICT = DistrictId.parse("sodermalm");
const isOurs = ({ district }: { district: string }): boolean =>
  district === DISTRICT || district === "stockholm";
const places = register.places.filter(({ properties }) => isOurs(properties)).map(({ id }) => id);
const actors = register.actors.filter(isOurs).map(({ id }) => id);

/** Words that mean something to the reader, where they stand. */
const LOADED = [
  "=SUMMA(A1)",
  "+46",
  "-",
  "@plats",
  "[Typ: okänd]",
  "[Ordagrant: text]",
  "[Plats: Skanstull]",
  "[Eget prioriterat område]",
  "Ange plats här",
  "Beskriv",
  "Koppla in fältare",
  "Orsak",
  "Åtgärd",
  "När",
  "Vem: polisen",
  "Uppföljning 2024-05-01",
  "Status VB",
  "Antal åtgärder",
  "Sammanställning",
  "Prioriterat område",
  "Otrygga och brottsutsatta platser",
  "Unga i riskzon",
  "Åtgärdsplan 2031",
  "1. Bänkar. 2. Lampor.",
  "2) Lampor",
  "se rad 2",
  "20242027",
  "12-",
  "liten bokstav.",
  ". punkt",
  "genomfört",
  "ej påbörjat",
  "fortsätter i linjen",
  "polisen ansvarar",
  "Skanstull",
  "köpare",
  "varje tisdag kl 14",
  "våren 2025",
  "Fysiska åtgärder – lampor.",
  "Sociala insatser – samtal.",
  "Minst 3 möten per termin.",
  "_x0041_",
  "a < b & c",
  "””",
  "😀",
] as const;

const isTidy = (words: string): boolean => READABLE.test(words) && /^\S+(?: \S+)*$/.test(words);
/** What a reader would mend, a plan that was read does not hold: mending may come to nothing at all. */
const staysText = (words: string): boolean => mendText(words) !== "";

const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...LOADED) },
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((all) => all.join(" ").normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, most).trim())
    .filter((text) => text !== "" && isTidy(text) && staysText(text));

const line = words(150);
const passage = fc.oneof(
  { weight: 9, arbitrary: words(600) },
  { weight: 1, arbitrary: fc.constant("Ord ".repeat(1_200).trim()) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = fc
  .tuple(
    fc.integer({ min: 2020, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, exact]) =>
    [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].slice(0, exact).join("-"),
  );
const actor = fc.constantFrom(...actors);
const someOf = <T>(all: readonly T[], most: number) => fc.subarray([...all], { maxLength: most });
const somePlaces = fc.oneof(fc.constant<PlaceId[]>([]), someOf(places, 3));
const status = fc.constantFrom(...Status.options);
const continuesIn = maybe(fc.constantFrom(...ContinuesIn.options));

const schedule = fc.record({
  words: maybe(line),
  from: maybe(date),
  to: maybe(date),
  seasons: someOf(Season.options, 4),
  recurrence: maybe(
    fc.record({
      per: fc.constantFrom(...Recurrence.shape.per.options),
      times: maybe(fc.integer({ min: 1, max: 366 })),
      weekday: maybe(fc.constantFrom("mon", "sun")),
      time: maybe(fc.constantFrom("08:30", "14:00")),
    }),
  ),
  lineWork: fc.boolean(),
  targetYear: maybe(fc.integer({ min: 2020, max: 2060 })),
});

const part = fc.record({
  type: maybe(fc.constantFrom(...MeasureType.options)),
  text: passage,
  when: maybe(line),
  actors: someOf(actors, 2),
  status: maybe(status),
});
/** Numbered as documents number them: from one, or not at all. */
const parts = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([all, isNumbered]) => all.map((one, index) => ({ ...one, number: isNumbered ? index + 1 : null })));

const measure = fc
  .record({
    title: line,
    parts,
    places: maybe(somePlaces),
    goals: fc.array(fc.record({ text: passage, measurable: fc.boolean() }), { maxLength: 2 }),
    schedule,
    responsibilities: fc.uniqueArray(
      fc.record({ actor, role: fc.constantFrom(...Role.options), function: maybe(line) }),
      { maxLength: 4, selector: (one) => `${one.actor} ${one.function}` },
    ),
    status,
    statusBasis: fc.constantFrom("year-end", "follow-up", "plan"),
    continuesIn,
    followUps: fc.array(fc.record({ date: maybe(date), text: passage, reportedBy: maybe(actor) }), {
      maxLength: 3,
    }),
    yearEnd: maybe(line),
    comment: maybe(passage),
  })
  .map(({ yearEnd, ...one }) => ({
    ...one,
    yearEnd:
      yearEnd === null
        ? null
        : { year: 2025, status: one.status, continuesIn: one.continuesIn, words: yearEnd },
  }));

const cause = fc.record({
  text: maybe(passage),
  types: someOf(CauseType.options, 3),
  measures: fc.array(measure, { minLength: 1, maxLength: 2 }),
});
const problem = fc.record({
  title: line,
  text: maybe(passage),
  scope: fc.constantFrom(...Scope.options),
  places: somePlaces,
  targetGroup: maybe(fc.constantFrom(...TargetGroup.options)),
  causes: fc.array(cause, { minLength: 1, maxLength: 2 }),
});
const area = fc.record({
  kind: fc.constantFrom(...PriorityAreaKind.options),
  tab: line,
  declared: fc.constant(null),
  rowsAbove: fc.constant(null),
  notes: fc.array(
    passage.map((text) => ({ text, places: [] })),
    { maxLength: 2 },
  ),
  problems: fc.array(problem, { maxLength: 2 }),
});

/** A plan of Södermalm's for 2025, its records numbered through. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    kind: fc.constantFrom(...PlanKind.options),
    title: line,
    priorityAreas: fc.array(area, { minLength: 1, maxLength: 2 }),
  })
  .map(({ priorityAreas, ...head }) => {
    const id = "sodermalm-2025";
    let row = 0;
    return Plan.parse({
      ...head,
      id: PlanId.parse(id),
      district: DISTRICT,
      year: 2025,
      document: { title: "Plan", publisher: "Södermalms stadsdelsförvaltning", format: "xlsx" },
      findings: [],
      priorityAreas: priorityAreas.map(({ problems, ...one }, a) => ({
        ...one,
        id: PriorityAreaId.parse(`${id}-${a}`),
        problems: problems.map(({ causes, ...what }, p) => ({
          ...what,
          id: ProblemId.parse(`${id}-${a}-p${p}`),
          causes: causes.map(({ measures, ...why }, c) => ({
            ...why,
            id: CauseId.parse(`${id}-${a}-p${p}-o${c}`),
            measures: measures.map((done) => {
              row += 1;
              return { ...done, id: MeasureId.parse(`${id}-${a}-${row}`), source: { row, sheetRow: null } };
            }),
          })),
        })),
      })),
    });
  });
