import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Slide, SlideId } from "#data/schema/story.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { drawnMaps } from "#server/story-files/word/map-images.ts";
import { wordOf } from "#server/story-files/word/word-of.ts";
import { BJORN, freeSlide, openingSlide, placeSlide, SKANSTULL } from "#test/data/rules/story/stories.ts";
import { toldStory } from "#test/server/story-files/story.ts";

const NOTES = "Säg att parken röjs i maj.";
const slides: Slide[] = [
  openingSlide(),
  { ...placeSlide(SKANSTULL, ["Det är mörkt vid trappan."]), notes: NOTES },
  {
    kind: "free",
    id: SlideId.parse("5b0f5b8c-3c2e-4c8e-9a57-a0812345678b"),
    isHidden: false,
    look: null,
    notes: null,
    answers: [],
    heading: "Tack för i dag",
    paragraphs: [],
    bullets: ["Ett", "Två"],
  },
];

const TIMELINE: Slide = {
  kind: "timeline",
  id: SlideId.parse("5b0f5b8c-3c2e-4c8e-9a57-a0812345678a"),
  isHidden: false,
  look: null,
  notes: null,
  answers: [],
  filter: {},
  year: null,
};

/** The file's parts by their names. */
async function partsOf(story: ToldStory): Promise<Record<string, string>> {
  const files = unzipSync(await wordOf(story));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, name.endsWith(".png") ? "" : strFromU8(bytes)]),
  );
}

const BODY = "word/document.xml";

/** Its elements of one name, of XML that is whole. */
function elements(xml: string, name: string) {
  const faults: string[] = [];
  const read = new DOMParser({ errorHandler: (_: string, message: string) => void faults.push(message) });
  const found = read.parseFromString(xml, "text/xml").getElementsByTagName(name);
  expect(faults).toEqual([]);
  return Array.from({ length: found.length }, (_, at) => found.item(at)).filter((one) => one !== null);
}

const paragraphsIn = (xml: string, style: string) =>
  elements(xml, "w:p")
    .filter((one) => one.getElementsByTagName("w:pStyle").item(0)?.getAttribute("w:val") === style)
    .map(({ textContent }) => textContent);

describe("a story as a Word document", () => {
  test("has each slide under its heading, its table with a header row, and its map in words, too", async () => {
    const story = toldStory({ slides });
    const body = (await partsOf(story))[BODY] ?? "";
    expect(paragraphsIn(body, "Title")).toEqual([story.title]);
    expect(paragraphsIn(body, "Heading1")).toEqual(story.slides.map(({ heading }) => heading));
    expect(elements(body, "w:tblHeader").length).toBe(elements(body, "w:tbl").length);
    expect(elements(body, "w:tbl").length).toBeGreaterThan(0);
    const described = elements(body, "wp:docPr").map((one) => one.getAttribute("descr"));
    expect(described).toContain("Karta där Skanstull är utmärkt.");
    expect(body).toContain("”Det är mörkt vid trappan.”");
    expect(elements(body, "w:numPr").length).toBeGreaterThanOrEqual(2);
  });

  test("tells a chart in words", async () => {
    const story = toldStory({ slides: [placeSlide(SKANSTULL), TIMELINE] });
    const body = (await partsOf(story))[BODY] ?? "";
    const bars = story.slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "chart" ? block.bars : [])),
    );
    expect(bars.length).toBeGreaterThan(0);
    const cells = elements(body, "w:tc").map(({ textContent }) => textContent);
    for (const { label, words } of bars) expect(cells).toEqual(expect.arrayContaining([label, words]));
  });

  test("is in the story's language, and names nobody", async () => {
    const parts = await partsOf(toldStory({ slides, language: "en" }));
    expect(parts["word/styles.xml"]).toContain('w:val="en-GB"');
    const properties = parts["docProps/core.xml"] ?? "";
    expect(elements(properties, "dc:creator").map(({ textContent }) => textContent)).toEqual(["Platsplan"]);
    expect(elements(properties, "cp:lastModifiedBy").map(({ textContent }) => textContent)).toEqual([
      "Platsplan",
    ]);
    expect(parts[BODY]).toContain("notes are not in the file");
  });

  test("is the same bytes for the same story, whenever and after whatever it is made", async () => {
    const story = toldStory({ slides });
    const first = await wordOf(story);
    await wordOf(toldStory({ slides, language: "en" }));
    // A file's own clock counts in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.from(await wordOf(story)).equals(Buffer.from(first))).toBe(true);
    const properties = strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array());
    expect(properties).toContain(`>${story.day}T00:00:00Z</dcterms:created>`);
  });

  test("says for whom it is once, whether it opens with that or not", async () => {
    for (const own of [slides, slides.slice(1)]) {
      const body = (await partsOf(toldStory({ slides: own, audience: "internal" })))[BODY] ?? "";
      expect(body.split("Endast för stadsdelens eget arbete")).toHaveLength(2);
    }
  });

  test("holds neither the presenter's notes nor a comment", async () => {
    const parts = await partsOf(toldStory({ slides, audience: "internal" }));
    expect(Object.values(parts).join()).not.toContain("röjs i maj");
    expect(elements(parts["word/comments.xml"] ?? "<none/>", "w:comment")).toEqual([]);
  });

  test("no words become anything but words", async () => {
    const hostile = "</w:t><w:br/>\u0007 & <b>]]>";
    const body = (await partsOf(toldStory({ title: hostile, slides: [freeSlide(hostile)] })))[BODY] ?? "";
    expect(paragraphsIn(body, "Heading1")).toEqual(["</w:t><w:br/> & <b>]]>"]);
  });

  test("draws each map once", () => {
    const story = toldStory({ slides: [placeSlide(SKANSTULL), placeSlide(BJORN), placeSlide(SKANSTULL)] });
    expect(drawnMaps(story.slides).size).toBe(2);
  });
});
