import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import { shownSlides } from "#data/rules/story/shown-slides.ts";
import { Audience } from "#data/schema/audience.ts";
import { type Block, ShownSlide } from "#data/schema/shown-slide.ts";
import { publicView } from "#test/views.ts";
import {
  anyStory,
  BJORN,
  freeSlide,
  groundFor,
  kept,
  openingSlide,
  placeSlide,
  SKANSTULL,
} from "./stories.ts";

const PAGE = "https://plats.example.se/offentligt/sodermalm";
const TO = { administration: "Södermalms stadsdelsförvaltning", publicPage: PAGE };

function saidIn(block: Block): (string | null)[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return [block.heading, ...block.items];
    case "measures":
      return [
        block.heading,
        ...Object.values(block.columns),
        ...block.rows.flatMap(({ what, by, until, howFar }) => [what, by, until, howFar]),
      ];
    case "chart":
      return [block.heading, block.alt, block.beyond, ...block.bars.flatMap((bar) => [bar.label, bar.words])];
    case "code":
      return [block.text, block.address, block.alt];
  }
}

/** Every word that a slide says or carries. */
const saidBy = ({ heading, subheading, blocks, map, notes, source }: ShownSlide): string[] =>
  [heading, subheading, notes, source, map?.alt ?? null, ...blocks.flatMap(saidIn)].flatMap(
    (one) => one ?? [],
  );

const made = (story: Parameters<typeof madeOf>[0]) => madeOf(story, null, [], groundFor(story.audience));

describe("what a story says", () => {
  test("to the public: nothing that is unfit for it, whoever wrote it", () => {
    fc.assert(
      fc.property(anyStory(fc.constant("public")), (story) => {
        const { slides } = shownSlides(made(story), TO);
        for (const said of slides.flatMap(saidBy)) expect(fitForPublic(said), said).toBe(true);
      }),
    );
  });

  test("comes in the order that was chosen, the same every time, and of hidden slides nothing", () => {
    fc.assert(
      fc.property(anyStory(fc.constantFrom(...Audience.options)), (story) => {
        const whole = made(story);
        const { slides } = shownSlides(whole, TO);
        const order = [...new Set(slides.map(({ slide }) => slide))];
        const shown = story.slides.filter(({ id, isHidden }) => !isHidden && order.includes(id));
        expect(order).toEqual(shown.map(({ id }) => id));
        expect(shownSlides(structuredClone(whole), TO).slides).toEqual(slides);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
        for (const slide of slides) expect(ShownSlide.parse(slide)).toEqual(slide);
      }),
    );
  });

  test("gives every chosen place its slide, or says why the audience does not get it", () => {
    fc.assert(
      fc.property(anyStory(fc.constantFrom(...Audience.options)), (story) => {
        const { slides, withheld } = shownSlides(made(story), TO);
        for (const slide of story.slides) {
          if (slide.kind !== "place" || slide.isHidden) continue;
          const isShown = slides.some((one) => one.slide === slide.id);
          const isTold = withheld.some((one) => one.why === "place" && one.slide === slide.id);
          expect(isShown).toBe(!isTold);
        }
      }),
    );
  });

  test("to the public: places and measures of the public's own view, and no others", () => {
    const open = new Set(publicView.features.map(({ id }) => id));
    fc.assert(
      fc.property(anyStory(fc.constant("public")), (story) => {
        const whole = made(story);
        const measures = new Set(publicView.rows.map(({ id }) => id));
        for (const facts of Object.values(whole.made))
          expect(facts.measures.every(({ id }) => measures.has(id))).toBe(true);
        for (const { map } of shownSlides(whole, TO).slides)
          expect((map?.places ?? []).every((id) => open.has(id))).toBe(true);
      }),
    );
  });

  test("leaves out the part of what nobody has said", () => {
    const [silent] = shownSlides(kept({ slides: [placeSlide(SKANSTULL)] }), TO).slides;
    expect(silent?.blocks.map(({ kind }) => kind)).not.toContain("list");
    const voices = ["Det är mörkt vid trappan.", "Här säljs narkotika."];
    const { slides, withheld } = shownSlides(kept({ slides: [placeSlide(SKANSTULL, voices)] }), TO);
    expect(slides[0]?.blocks).toContainEqual({
      kind: "list",
      heading: "Det har boende sagt",
      style: "quotes",
      items: ["Det är mörkt vid trappan."],
    });
    expect(withheld).toMatchObject([{ why: "unfit", text: "Här säljs narkotika." }]);
  });

  test("of Skanstull: what is done, by whom, by when and how far, and from when it is known", () => {
    const { slides } = shownSlides(
      kept({ slides: [openingSlide(), placeSlide(SKANSTULL), placeSlide(BJORN), freeSlide("Tack")] }),
      TO,
    );
    expect(slides.map(({ heading }) => heading)).toEqual([
      "Trygghet vid Skanstull",
      "Skanstull",
      "Skanstull",
      "Björns trädgård",
      "Björns trädgård",
      "Tack",
    ]);
    expect(slides[2]?.subheading).toBe("Det görs här");
    const [table] = slides[2]?.blocks ?? [];
    if (table?.kind !== "measures") throw new Error("A place tells what is done");
    for (const row of table.rows) {
      expect(row.what).not.toBe("");
      expect(row.by).not.toMatch(/samordnare|enhetschef/i);
      expect(row.howFar).not.toBe("");
    }
    expect(slides[1]?.source).toContain("2026-11-21");
    expect(slides[1]?.map).toMatchObject({ selected: "skanstull", alt: "Karta där Skanstull är utmärkt." });
  });

  test("in the other language comes from the same facts", () => {
    const swedish = kept({ slides: [placeSlide(SKANSTULL)] });
    const { slides } = shownSlides({ ...swedish, language: "en" }, TO);
    expect(slides[1]?.subheading).toBe("What is done here");
  });

  test("how to be heard leads to what the district has published, and nowhere where it has published nothing", () => {
    const heard = { ...freeSlide(""), kind: "heard" as const, text: null };
    const { slides } = shownSlides(kept({ slides: [heard] }), TO);
    expect(slides[0]?.blocks).toContainEqual({
      kind: "code",
      text: "Läs mer och skriv vad du tycker:",
      address: PAGE,
      alt: `QR-kod till ${PAGE}`,
    });
    const bare = shownSlides(kept({ slides: [heard] }), { ...TO, publicPage: null });
    expect(bare.slides[0]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  });

  test("is nothing of what was gathered for a wider circle", () => {
    const internal = kept({ audience: "internal", slides: [placeSlide(SKANSTULL)] });
    expect(shownSlides({ ...internal, audience: "public" }, TO).slides).toEqual([]);
  });
});
