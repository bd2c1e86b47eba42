/** Plans as they may come, for the properties that hold of every public data set. */
import fc from "fast-check";
import { placeLevel } from "#data/rules/place-level.ts";
import type { PublishSource } from "#data/rules/publish/source.ts";
import { Actor } from "#data/schema/actor.ts";
import {
  ActorId,
  CauseId,
  DistrictId,
  MeasureId,
  PlaceId,
  PlanId,
  PriorityAreaId,
  ProblemId,
} from "#data/schema/ids.ts";
import { MeasureType } from "#data/schema/measure.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import { PlaceKind, type PlaceSource } from "#data/schema/place.ts";
import { PriorityAreaKind, Scope } from "#data/schema/plan.ts";
import { TextKey, type Wording } from "#data/schema/publish-wording.ts";
import { Status } from "#data/schema/status.ts";

/** Words that plans are made of, those that the public never gets among them. */
const WORD = fc.constantFrom(
  ..."Bättre belysning vid torget och parken dialog med fastighetsägare trygghetsvandring ÖDS drogscen narkotika".split(
    " ",
  ),
  ..."gänget kriminella missbrukare fredagar kväll kl. 22.00 ordningsvakter kameror värsta".split(" "),
  "två ungdomar",
  "saknar belysning",
  "070-123 45 67",
  "Anna Andersson",
  "nätverket Vargen",
);
export const anyText = fc.array(WORD, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

const ACTORS = [
  { id: "sdf", kind: "district-administration", parent: null, name: "Stadsdelsförvaltningen" },
  { id: "enheten", kind: "unit", parent: "sdf", name: "Enheten för stadsmiljö" },
  { id: "samordnaren", kind: "function", parent: "enheten", name: "Trygghetssamordnaren" },
  { id: "ensam", kind: "function", parent: null, name: "Funktionen" },
  { id: "vakterna", kind: "guards", parent: null, name: "Mobila ordningsvakter" },
  { id: "bolaget", kind: "property-owner", parent: null, name: "Bolaget" },
].map((actor) =>
  Actor.parse({
    district: "sodermalm",
    abbreviation: null,
    spelledOut: null,
    aliases: [],
    description: null,
    ...actor,
  }),
);

const square = (x: number, y: number, size: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ] as [number, number][],
  ],
});

const anyPlaces: fc.Arbitrary<PlaceSource[]> = fc
  .array(
    fc.record({
      name: anyText,
      kind: fc.constantFrom(...PlaceKind.options),
      parent: fc.option(fc.nat({ max: 5 }), { nil: null }),
      openDrugScene: fc.boolean(),
      description: anyText,
      size: fc.constantFrom(0.0003, 0.002),
      attribution: fc.option(anyText, { nil: null }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ size, parent, ...place }, index) => ({
      type: "Feature",
      id: PlaceId.parse(`plats-${index}`),
      geometry: square(18 + index * 0.01, 59.3, size),
      properties: {
        ...place,
        id: PlaceId.parse(`plats-${index}`),
        district: DistrictId.parse("sodermalm"),
        aliases: ["Smeknamnet"],
        // Only to those before it: a place lies in no circle.
        parent: parent !== null && parent < index ? PlaceId.parse(`plats-${parent}`) : null,
        openDrugSceneBasis: null,
        accuracy: "estimated",
        accuracyRadiusM: 20,
        basis: "Egen bedömning.",
      },
    })),
  );

const anyRow = (index: number, places: number): fc.Arbitrary<WholeMeasureRow> =>
  fc
    .record({
      title: anyText,
      comment: fc.option(anyText, { nil: null }),
      tab: fc.constantFrom("unsafe-places" as const, "unsafe-places" as const, ...PriorityAreaKind.options),
      types: fc.array(fc.option(fc.constantFrom(...MeasureType.options), { nil: null }), {
        minLength: 1,
        maxLength: 3,
      }),
      scope: fc.constantFrom(...Scope.options),
      places: fc.array(fc.nat({ max: places - 1 }), { maxLength: 2 }),
      actors: fc.uniqueArray(fc.constantFrom(...ACTORS.map(({ id }) => id)), { maxLength: 4 }),
      status: fc.constantFrom(...Status.options),
      to: fc.constantFrom(null, "2026", "2026-05"),
    })
    .map(({ title, comment, tab, types, scope, places: at, actors, status, to }) => {
      const id = `rad-${index}`;
      return {
        id: MeasureId.parse(id),
        district: DistrictId.parse("sodermalm"),
        version: 1,
        source: { row: index + 1, sheetRow: null },
        title,
        parts: types.map((type) => ({
          number: null,
          type,
          text: `Delen: ${title}`,
          when: null,
          actors: [],
          status: null,
        })),
        places: at.map((place) => PlaceId.parse(`plats-${place}`)),
        goals: [{ text: "Målet", measurable: false }],
        schedule: {
          words: "på fredagar",
          from: null,
          to,
          seasons: [],
          recurrence: null,
          lineWork: false,
          targetYear: 2029,
        },
        responsibilities: actors.map((actor) => ({
          actor: ActorId.parse(actor),
          role: "lead" as const,
          function: null,
        })),
        status,
        statusBasis: "plan",
        continuesIn: null,
        followUps: [{ date: null, text: "Uppföljningen", reportedBy: null }],
        yearEnd: null,
        comment,
        plan: {
          id: PlanId.parse("planen-2026"),
          year: 2026,
          kind: "plan",
          title: "Planen",
          documentTitle: "Planen",
          documentKept: false,
        },
        priorityArea: { id: PriorityAreaId.parse("flik"), kind: tab, tab: "Fliken" },
        problem: {
          id: ProblemId.parse(`problem-${index}`),
          title: "Problemet",
          text: null,
          scope,
          targetGroup: null,
        },
        cause: { id: CauseId.parse(`orsak-${index}`), text: "Orsaken", types: [] },
        assignments: [],
      };
    });

const anyWording = (source: string): fc.Arbitrary<Wording> =>
  fc.record({
    source: fc.constantFrom(source, "Något annat som stod där förut"),
    sv: fc.option(anyText, { nil: null }),
    easy: fc.option(fc.record({ text: anyText, reviewed: fc.boolean() }), { nil: null }),
    en: fc.option(fc.record({ text: anyText, reviewed: fc.boolean() }), { nil: null }),
  });

export const anySource: fc.Arbitrary<PublishSource> = anyPlaces.chain((places) =>
  fc
    .tuple(
      fc
        .integer({ min: 0, max: 5 })
        .chain((rows) =>
          fc.tuple(...Array.from({ length: rows }, (_, index) => anyRow(index, places.length))),
        ),
      anyText,
    )
    .chain(([rows, title]) => {
      const keys = rows.map((row) => [TextKey.parse(`measure.${row.id}`), row.title] as const);
      return fc
        .tuple(
          ...keys.map(([key, source]) => fc.option(anyWording(source)).map((one) => [key, one] as const)),
        )
        .map((wordings): PublishSource => {
          const byId = new Map(places.map((place) => [place.id, place.properties]));
          return {
            district: {
              id: DistrictId.parse("sodermalm"),
              name: "Södermalm",
              administration: "Södermalms stadsdelsförvaltning",
            },
            plan: { id: PlanId.parse("planen-2026"), title, year: 2026 },
            rows,
            places: places.map((place) => ({
              ...place,
              level: placeLevel(place.id, (id) => byId.get(id) ?? null),
            })),
            actors: new Map(ACTORS.map((actor) => [actor.id, actor])),
            wordings: new Map(wordings.flatMap(([key, one]) => (one === null ? [] : [[key, one] as const]))),
            allowed: [],
            outlineAnswers: new Map(),
            footprints: [],
          };
        });
    }),
);
