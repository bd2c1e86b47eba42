import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { StoryMap } from "#data/schema/story-map.ts";
import { type BaseMap, readBaseMap } from "#server/ground/index.ts";
import { pageOf } from "#server/story-files/html/html-of.tsx";
import { picturesOf } from "#server/story-files/html/pictures-of.ts";
import type { Inline } from "#server/story-files/html/policy.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { BJORN, freeSlide, openingSlide, placeSlide, SKANSTULL } from "#test/data/rules/story/stories.ts";
import { toldStory } from "#test/server/story-files/story.ts";
import { attribute, elementsOf, textOf } from "./read-page.ts";

const PLAYER: Inline = { script: 'console.log("spelar");', style: "body { margin: 0 }" };

let base: BaseMap;
beforeAll(async () => {
  base = await readBaseMap();
});

const NOTES = "Säg att parken röjs i maj.";
const slides = [
  openingSlide(),
  { ...placeSlide(SKANSTULL, ["Det är mörkt vid trappan."]), notes: NOTES },
  placeSlide(BJORN),
  freeSlide("Tack för i dag"),
];
const page = (story: ToldStory, inline = PLAYER) => pageOf(story, base, inline);

/** What a text becomes does not hang on what lies under the map. */
const BARE: BaseMap = {
  land: [],
  parks: [],
  water: [],
  buildings: [],
  districts: [],
  streets: [],
  metro: [],
  stations: [],
  labels: [],
};

const policyIn = (html: string) =>
  elementsOf(html, "meta")
    .map((meta) => attribute(meta, "content"))
    .find((content) => content?.startsWith("default-src"));

/** A story whose every text is the same. */
function saying(text: string): ToldStory {
  const slide: ShownSlide = {
    id: "1",
    slide: freeSlide("x").id,
    kind: "free",
    heading: text,
    subheading: text,
    blocks: [
      { kind: "paragraph", text },
      { kind: "list", heading: text, style: "quotes", items: [text] },
      {
        kind: "measures",
        heading: text,
        columns: { what: text, by: text, until: text, howFar: text },
        rows: [{ what: text, by: text, until: text, howFar: text, status: "done" }],
      },
      {
        kind: "chart",
        heading: text,
        alt: text,
        first: 2025,
        last: 2027,
        beyond: text,
        bars: [{ label: text, words: text, first: 2025, last: null, status: "started" }],
      },
      { kind: "code", text, address: "https://plats.example.se/offentligt/sodermalm", alt: text },
    ],
    map: { look: [18.07, 59.3, 18.08, 59.31], places: [], selected: null, alt: text },
    notes: null,
    source: text,
  };
  return { ...toldStory({}), title: text, district: text, slides: [slide] };
}

describe("a story as one HTML file", () => {
  test("is read without a script: title, contents, each slide under its heading, in order", () => {
    const story = toldStory({ slides });
    const html = page(story);
    expect(elementsOf(html, "h1").map(textOf)).toEqual([story.title]);
    expect(elementsOf(html, "h2").map(textOf)).toEqual(story.slides.map(({ heading }) => heading));
    const targets = elementsOf(html, "a").map((link) => attribute(link, "href")?.slice(1));
    expect(targets).toEqual(elementsOf(html, "section").map((section) => attribute(section, "id")));
    expect(elementsOf(html, "th").some((cell) => attribute(cell, "scope") === "row")).toBe(true);
    // What is hidden is for the script to bring out.
    const hidden = elementsOf(html).filter((one) => attribute(one, "hidden") !== null);
    expect(hidden.map(({ tagName }) => tagName)).toEqual(["div", "p", "nav"]);
  });

  test("each map is drawn once, named in words, and no two share a part", () => {
    const html = page(toldStory({ slides }));
    const names = elementsOf(html, "title").map(textOf);
    expect(names).toContain("Karta där Skanstull är utmärkt.");
    const ids = elementsOf(html).flatMap((one) => attribute(one, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of elementsOf(html, "use")) expect(ids).toContain(attribute(one, "href")?.slice(1));
  });

  test("is in the story's language and type, and says for whom it is", () => {
    const html = page(toldStory({ slides, language: "en", textSize: "largest", audience: "internal" }));
    const [root] = elementsOf(html, "html");
    expect(attribute(root, "lang")).toBe("en");
    expect(attribute(root, "data-text-size")).toBe("largest");
    expect(elementsOf(html, "button").map(textOf)).toContain("Next");
    expect(html).toContain("For the district");
  });

  test("runs what it was made with and nothing else, and asks no other machine for anything", () => {
    const html = page(toldStory({ slides }));
    const policy = policyIn(html);
    const hash = createHash("sha256")
      .update(PLAYER.script ?? "")
      .digest("base64");
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/http|\*|unsafe|'self'/);
    const scripts = elementsOf(html, "script").filter((one) => attribute(one, "type") === null);
    expect(scripts.map(textOf)).toEqual([PLAYER.script]);
    // No address in it leads anywhere but into itself; what looks like one names a vocabulary.
    const addresses = elementsOf(html).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => ["src", "href", "xlink:href", "action"].includes(name)),
    );
    expect(addresses.every(({ value }) => value.startsWith("#"))).toBe(true);
    expect(elementsOf(html).some(({ attrs }) => attrs.some(({ name }) => name === "style"))).toBe(false);
  });

  test("the presenter's notes are in no file, nor what the audience may not see", () => {
    for (const audience of ["public", "internal"] as const)
      expect(page(toldStory({ slides, audience }))).not.toContain("röjs i maj");
    const open = page(toldStory({ slides: [...slides, { ...freeSlide("Dold"), isHidden: true }] }));
    expect(open).not.toContain("Dold");
    expect(open).not.toMatch(/openDrugScene|accuracyRadiusM|targetYears|narkotika/);
  });

  test("brings along the places that its map shows, and what is drawn of them", () => {
    const story = toldStory({ slides });
    const data = elementsOf(page(story), "script").find((one) => attribute(one, "type") !== null);
    const map = StoryMap.parse(JSON.parse(data === undefined ? "" : textOf(data)));
    expect(map.slides.map((slide) => slide?.selected ?? null)).toEqual(
      story.slides.map(({ map: own }) => own?.selected ?? null),
    );
    expect(map.places.map(({ id }) => id)).toEqual(expect.arrayContaining([SKANSTULL, BJORN]));
    expect(map.ground.streets.features.some(({ properties }) => properties.name === "Ringvägen")).toBe(true);
  });

  test("a story without maps brings none along", () => {
    const html = page(toldStory({ slides: [freeSlide("Välkomna")] }));
    expect(elementsOf(html, "script")).toHaveLength(1);
    expect(html).not.toContain('class="live"');
  });

  test("the same story gives the same bytes", () => {
    const story = toldStory({ slides });
    expect(page(story)).toBe(page(structuredClone(story)));
  });

  test("without its player it is a document still, and may run nothing", () => {
    const html = page(toldStory({ slides }), { script: null, style: null });
    expect(policyIn(html)).toContain("script-src 'none'");
    expect(elementsOf(html, "h2").length).toBe(toldStory({ slides }).slides.length);
  });

  test("no words become anything but words", () => {
    const kinds = (html: string) => elementsOf(html).map(({ tagName }) => tagName);
    const plain = kinds(pageOf(saying("ord"), BARE, PLAYER));
    const hostile = fc.oneof(
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</title></style><svg onload=alert(1)>",
        "<!--",
        "]]><b>",
        '" onclick="alert(1)',
        "&lt;b&gt;",
      ),
      fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const html = pageOf(saying(text), BARE, PLAYER);
        expect(kinds(html)).toEqual(plain);
        expect(elementsOf(html).some(({ attrs }) => attrs.some(({ name }) => name.startsWith("on")))).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
  });
});

test("a file for those inside says for whom it is once, whether it opens with that or not", () => {
  for (const own of [slides, slides.slice(1)]) {
    const html = page(toldStory({ slides: own, audience: "internal" }));
    expect(html.split("Endast för stadsdelens eget arbete")).toHaveLength(2);
  }
});

describe("the drawn maps of a file", () => {
  test("what is seen again is not drawn again", () => {
    const story = toldStory({ slides: [placeSlide(SKANSTULL), placeSlide(BJORN), placeSlide(SKANSTULL)] });
    const pictures = picturesOf(story, base).filter((picture) => picture !== null);
    expect(pictures.map(({ kind }) => kind)).toEqual(["drawn", "drawn", "as-before"]);
    expect(pictures.at(-1)).toEqual({ kind: "as-before", at: 0 });
  });

  test("those that the file has no room for are said in words", () => {
    const story = toldStory({ slides: [placeSlide(SKANSTULL), placeSlide(BJORN)] });
    const [first] = picturesOf(story, base);
    const room = first?.kind === "drawn" ? first.svg.length : 0;
    const kinds = picturesOf(story, base, room).flatMap((picture) => picture?.kind ?? []);
    expect(kinds).toEqual(["drawn", "words"]);
    expect(picturesOf(story, base, 0)).toContainEqual({
      kind: "words",
      alt: "Karta där Skanstull är utmärkt.",
    });
  });
});
