import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import { project } from "#data/rules/project.ts";
import { Audience, maySee, seenBy, seenIfFit } from "#data/schema/audience.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { shown, shownRecord } from "#data/schema/shown.ts";
import { fieldsOf } from "#test/data/schema/fields.ts";
import { insideView } from "#test/views.ts";

const Note = z.object({ text: seenBy("internal", z.string()), forgotten: z.string() });
const Row = shownRecord(
  z.object({
    id: seenBy("public", z.string()),
    title: seenIfFit(z.string()),
    goal: seenBy("partner", z.string()),
    notes: seenBy("partner", z.array(Note)),
  }),
  ({ id }) => ({ district: id, actors: [] }),
);
const Answer = shown(z.object({ items: seenBy("public", z.array(Row)), secret: z.string() }));
const row = (id: string) => ({
  id,
  title: "Bänkar och belysning",
  goal: "Färre anmälningar",
  notes: [{ text: "Internt", forgotten: "Också" }],
});

describe("an answer on its way out", () => {
  test("holds each record as its own audience may see it", () => {
    const seen = project(
      Answer,
      { items: [row("sodermalm"), row("skarpnack"), row("annan")], secret: "x" },
      ({ district }) =>
        district === "sodermalm" ? "internal" : district === "skarpnack" ? "partner" : "public",
    );
    expect(seen).toEqual({
      items: [
        row("sodermalm"),
        { ...row("skarpnack"), notes: [{}] },
        { id: "annan", title: "Bänkar och belysning" },
      ],
    });
  });

  test("lacks every field that nobody declared, unless one sees it from the inside", () => {
    expect(project(Answer, { items: [], secret: "x" }, () => "internal")).toEqual({ items: [] });
  });

  test("keeps a title with unfit words from the public, and from nobody else", () => {
    const told = (audience: Audience) =>
      project(Row, { ...row("x"), title: "Insatser mot den öppna drogscenen" }, () => audience).title;
    expect(Audience.options.map(told)).toEqual([expect.any(String), expect.any(String), undefined]);
  });
});

test("what is left fits the answer's schema, whoever asks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...insideView.whole.rows),
      fc.constantFrom(...insideView.features),
      fc.constantFrom(...Audience.options),
      (measure, place, audience) => {
        const seenRow = project(MeasureRow, measure, () => audience);
        expect(MeasureRow.parse(seenRow)).toEqual(seenRow);
        const seenPlace = project(PlaceFeature, place, () => audience);
        expect(PlaceFeature.parse(seenPlace)).toEqual(seenPlace);
      },
    ),
  );
});

/** The fields that a value really has, by the way to them. */
function* heldBy(value: unknown, path = ""): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* heldBy(one, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      yield at;
      yield* heldBy(one, at);
    }
  }
}

test("of the real rows and places nobody gets a field that is for a narrower circle", () => {
  for (const [schema, values] of [
    [MeasureRow, insideView.whole.rows],
    [PlaceFeature, insideView.features],
  ] as const) {
    const fields = new Map([...fieldsOf(schema)].map((field) => [field.path, field.audience]));
    for (const audience of Audience.options) {
      for (const value of values) {
        // The two schemas differ; each is projected with its own.
        const seen = project<typeof schema>(schema, value as never, () => audience);
        for (const path of heldBy(seen)) {
          const declared = fields.get(path);
          if (declared !== undefined) expect(maySee(audience, declared), `${path} to ${audience}`).toBe(true);
        }
      }
    }
  }
});

test.each([
  ["Bänkar, belysning och aktiviteter vid entrén", true],
  ["Samverkan med fastighetsägare", true],
  ["Platsen är en ÖDS", false],
  ["Särskilt brottsutsatt plats", false],
  ["Säljare rekryterar unga", false],
  ["Polisen är på plats kl. 18–23", false],
  ["Fler kameror vid tunneln", false],
  ["Fredag- och lördagskvällar under hösten", false],
  ["Ordningsvakter nattetid", false],
  ["Dialog om nattlivet", true],
  ["Nätverkskriminella i området", false],
])("“%s” before the public: %s", (text, isFit) => {
  expect(fitForPublic(text)).toBe(isFit);
});
