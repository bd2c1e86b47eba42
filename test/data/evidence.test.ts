/** What the evidence file promises: named publishers, plain words, and no type of measure passed over. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EvidenceFile, InterventionKind } from "#data/schema/evidence.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { paths } from "#server/paths.ts";

const { reviews, missing } = EvidenceFile.parse(
  JSON.parse(readFileSync(join(paths.data, "evidence.json"), "utf8")),
);

/** Where each publisher's own pages lie; a Campbell review's lasting address is its DOI. */
const ADDRESSES = {
  bra: /^https:\/\/bra\.se\//,
  campbell: /^https:\/\/doi\.org\/10\.(?:1002\/cl2|4073\/csr)\./,
  "college-of-policing": /^https:\/\/www\.college\.police\.uk\//,
  eucpn: /^https:\/\/eucpn\.org\//,
  "pop-center": /^https:\/\/popcenter\.asu\.edu\//,
  cochrane: /^https:\/\/doi\.org\/10\.1002\/14651858\.CD/,
  "criminology-public-policy": /^https:\/\/doi\.org\/10\.1111\/1745-9133\./,
  ijerph: /^https:\/\/doi\.org\/10\.3390\/ijerph/,
};

/** Words in the longest sentence that plain Swedish allows. */
const LONGEST_SENTENCE = 30;

describe("the evidence", () => {
  test.each(reviews.map((review) => [review.kind, review] as const))(
    "on %s leads to its publisher",
    (_, { publisher, url }) => {
      expect(url).toMatch(ADDRESSES[publisher]);
    },
  );

  test.each(MeasureType.options)("says something of %s, or that no review was found", (type) => {
    const found = reviews.filter((review) => review.types.includes(type));
    expect(found.length > 0).toBe(!missing.some((one) => one.type === type));
  });

  test("has one review of each kind", () => {
    expect(reviews.map(({ kind }) => kind).sort()).toEqual([...InterventionKind.options].sort());
  });

  test("speaks in short sentences", () => {
    const texts = [
      ...reviews.flatMap(({ sv, en }) => [sv.finding, sv.limits, en.finding, en.limits]),
      ...missing.flatMap(({ sv, en }) => [sv, en]),
    ];
    const long = texts
      .flatMap((text) => text.split(/(?<=[.;:])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
    expect(long).toEqual([]);
  });

  test("gives an effect with its size, and a span from the lower to the higher", () => {
    for (const { effect } of reviews)
      if (effect !== null) {
        expect(effect.values).toEqual([...effect.values].sort((a, b) => a - b));
        expect(effect.isSpan).toBe(effect.values.length === 2);
      }
  });
});
