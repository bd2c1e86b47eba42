import fc from "fast-check";
import { describe, expect, test } from "vitest";
import evidenceFile from "#data/evidence.json";
import { interventionKinds } from "#data/rules/evidence/intervention-kinds.ts";
import { reviewsFor } from "#data/rules/evidence/reviews-for.ts";
import { EvidenceFile } from "#data/schema/evidence.ts";
import { MeasureType } from "#data/schema/measure.ts";

const file = EvidenceFile.parse(evidenceFile);

describe("a measure's words", () => {
  test.each([
    ["Fysiska åtgärder – se över belysningen på gångvägen", "street-lighting", ["belysningen"]],
    ["Förbättrad gatubelysning", "street-lighting", ["gatubelysning"]],
    ["Ansöka om kameraövervakning", "cctv", ["kameraövervakning"]],
    ["Mobila ordningsvakter (MOV) rör sig på platsen", "guards", ["ordningsvakter", "MOV"]],
    ["Fotpatrullering och polisnärvaro", "hot-spots", ["Fotpatrullering", "polisnärvaro"]],
    ["Arbeta mot narkotikaförsäljning", "drug-markets", ["narkotikaförsäljning"]],
    ["Kartläggning och platssamverkan", "problem-solving", ["Kartläggning", "platssamverkan"]],
    ["Starta grannsamverkan", "neighbourhood-watch", ["grannsamverkan"]],
    ["Mentorskap för unga", "mentoring", ["Mentorskap"]],
    ["Nyplantering och mer grönska", "greening", ["Nyplantering", "grönska"]],
    ["Tillsyn av krogar med serveringstillstånd", "alcohol-serving", ["krogar", "serveringstillstånd"]],
    ["Erbjuda föräldraskapsstöd", "parent-training", ["föräldraskapsstöd"]],
  ])("“%s” speak of %s", (text, kind, words) => {
    expect(interventionKinds([text])).toEqual([{ kind, words }]);
  });

  test("that only hold such a word within another speak of nothing", () => {
    expect(interventionKinds(["Vi kamerar inte. Kommentorer och ÖDSLA."])).toEqual([]);
  });

  test("are told as they stand, each once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("belysning", "kameror", "och", "å😀", "MOV")), (words) => {
        const text = words.join(" ");
        for (const found of interventionKinds([text, text])) {
          expect(new Set(found.words).size).toBe(found.words.length);
          for (const one of found.words) expect(text).toContain(one);
        }
      }),
    );
  });
});

describe("the reviews of a measure", () => {
  test("are those of its words, with the words, whatever its type", () => {
    const { reviews, missing } = reviewsFor({ texts: ["Ny belysning"], types: ["place-activation"] }, file);
    expect(reviews.map(({ review, words }) => [review.kind, words])).toEqual([
      ["street-lighting", ["belysning"]],
    ]);
    expect(missing).toEqual([]);
  });

  test("are those of its type where no word says more", () => {
    const { reviews } = reviewsFor({ texts: ["Rusta upp platsen"], types: ["physical-environment"] }, file);
    expect(reviews.map(({ review }) => review.kind)).toEqual([
      "street-lighting",
      "cctv",
      "street-closures",
      "greening",
    ]);
    expect(reviews.every(({ words }) => words.length === 0)).toBe(true);
  });

  test("or that none was found: of every type something is said", () => {
    for (const type of MeasureType.options) {
      const { reviews, missing } = reviewsFor({ texts: [], types: [type] }, file);
      expect(reviews.length + missing.length).toBeGreaterThan(0);
    }
  });

  test("are none where neither words nor type say anything", () => {
    expect(reviewsFor({ texts: [""], types: [] }, file)).toEqual({ reviews: [], missing: [] });
  });
});
