import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import { mapInWords } from "#data/rules/sentence/map-in-words.ts";
import { type Names, namesOf } from "#data/rules/sentence/names.ts";
import { SENTENCE_WORDS } from "#data/rules/sentence/sentence-words.ts";
import { viewSentence } from "#data/rules/sentence/view-sentence.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const places = insideView.features.map((feature) => feature.properties);
const context = filterContext(places, dataset.actors);
const names = namesOf({ districts: dataset.districts, places, actors: dataset.actors });
const strangers: Names = { district: () => null, place: () => null, actor: () => null };

const say = (given: object, { language = "sv" as "sv" | "en", known = names } = {}): string => {
  const filter = MeasureFilter.parse(given);
  const view = placeView(places, insideView.rows, filter, context);
  const { head, rest } = viewSentence(view, filter, known, SENTENCE_WORDS[language]);
  return head + rest;
};

describe("the sentence that says what a filter leaves", () => {
  test.each([
    [{}, "131 åtgärder, varav 44 på 19 platser."],
    [
      { actor: ["trafikkontoret"], role: ["lead"], targetYear: [2026] },
      "4 åtgärder på 1 plats där Trafikkontoret ansvarar, målår 2026.",
    ],
    [
      { district: ["sodermalm"], status: ["partly-done"], causeType: ["place"], continuesIn: ["line"] },
      "Inga åtgärder i Södermalm med status delvis genomförd där orsaken finns hos platsen och som fortsätter i linjearbetet.",
    ],
    [
      { finding: ["error", "no-actor"], year: [2024, 2025] },
      /i planerna för 2024 eller 2025 där granskningen ser ett fel eller att ansvarig saknas/,
    ],
    [{ at: 2030, district: ["hasselby-vallingby"] }, /^2030: .* pågår.* i Hässelby-Vällingby/],
    [{ at: 2030, place: ["maltesholmstorget"] }, /ska 1 plats då inte längre vara en öppen drogscen\./],
    [{ at: 2030, place: ["hasselby-torg"] }, /För 1 plats säger raderna olika målår/],
  ])("%j: %s", (filter, told) => {
    if (typeof told === "string") expect(say(filter)).toBe(told);
    else expect(say(filter)).toMatch(told);
  });

  test("is said in English, too", () => {
    expect(say({ actor: ["trafikkontoret"], role: ["lead"], targetYear: [2026] }, { language: "en" })).toBe(
      "4 measures at 1 place where Trafikkontoret is responsible, target year 2026.",
    );
  });

  test("counts what there is not room for", () => {
    const district = insideView.features.slice(0, 8).map(({ id }) => id);
    expect(say({ place: district })).toMatch(/ eller 3 till/);
  });

  const raw = new RegExp(
    `(?<![\\p{L}-])(?:${[
      ...[...dataset.actors, ...insideView.features, ...dataset.districts].map(({ id }) => id),
      ...Object.values(MeasureFilter.shape).flatMap((field) => {
        const inner = field.unwrap();
        return "element" in inner && "options" in inner.element ? inner.element.options : [];
      }),
    ]
      .filter((id) => id.includes("-") || /[a-z][A-Z]/.test(id))
      .join("|")})(?![\\p{L}-])`,
    "u",
  );

  test("is a sentence for any filter, in both languages, with no raw id and every chosen field", () => {
    fc.assert(
      fc.property(
        anyFilter,
        fc.constantFrom("sv" as const, "en" as const),
        fc.constantFrom(names, strangers),
        (filter, language, known) => {
          const sentence = say(filter, { language, known });
          expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(sentence).not.toMatch(/ {2}| ,| \.|undefined|null|\[object|,,/);
          expect(sentence).not.toMatch(raw);
          const view = placeView(places, insideView.rows, filter, context);
          for (const field of Object.keys(filter)) {
            const { [field as keyof MeasureFilter]: _, ...without } = filter;
            const { head, rest } = viewSentence(view, without, known, SENTENCE_WORDS[language]);
            expect(head + rest, `${field} is not told`).not.toBe(sentence);
          }
        },
      ),
    );
  });
});

describe("the map in words", () => {
  const words = (given: object, view = insideView) => {
    const filter = MeasureFilter.parse(given);
    const shown = view.features.map((feature) => feature.properties);
    return mapInWords(
      placeView(shown, view.rows, filter, filterContext(shown, dataset.actors)),
      filter,
      names,
      SENTENCE_WORDS.sv,
    );
  };

  test("says how many places, where, how far, by when and who", () => {
    const text = words({ district: ["hasselby-vallingby"] }).join(" ");
    expect(text).toMatch(/^32 åtgärder i Hässelby-Vällingby/);
    expect(text).toContain("ligger i Hässelby-Vällingby (");
    expect(text).toContain("Maltesholmstorget");
    expect(text).toMatch(/Av åtgärderna är \d+ planerade/);
    expect(text).toContain("2026 (9 åtgärder)");
    expect(text).toMatch(/Med i flest åtgärder är .+ \(\d+\)/);
  });

  test("names the places that should have stopped by the year that is looked at", () => {
    expect(words({ at: 2030 })).toContain(
      "Enligt planen ska Maltesholmstorget inte längre vara en öppen drogscen.",
    );
  });

  test("says so when there is nothing to show", () => {
    expect(words({ at: 2059, year: [2023] }).at(1)).toBe("Ingen plats på kartan passar filtren.");
  });

  test("tells the public of no target year and of no open drug scene", () => {
    expect(words({ at: 2030 }, publicView).join(" ")).not.toMatch(/drogscen|[Mm]ålår/);
  });

  test("is made of whole sentences for any filter", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const sentence of words(filter)) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      }),
    );
  });
});
