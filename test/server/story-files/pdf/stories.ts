/** Stories to print: of the demo's places, and with words as hostile as they come. */
import fc from "fast-check";
import type { Block, ShownSlide } from "#data/schema/shown-slide.ts";
import { Status } from "#data/schema/status.ts";
import { SlideId, SlideKind } from "#data/schema/story.ts";
import type { PrintedStory } from "#server/story-files/pdf/printing.ts";
import { BJORN, content, openingSlide, placeSlide, SKANSTULL } from "#test/data/rules/story/stories.ts";
import { toldStory } from "#test/server/story-files/story.ts";

/** A slide of each kind, with maps, a table and a chart. */
export const wholeStory = (part: Partial<Parameters<typeof toldStory>[0]> = {}): PrintedStory => {
  const { id: _, kind: __, ...every } = openingSlide();
  const own = { isHidden: every.isHidden, look: every.look, notes: "Säg att vi ses igen.", answers: [] };
  const id = () => SlideId.parse(crypto.randomUUID());
  return toldStory({
    ...content({}),
    slides: [
      openingSlide(),
      placeSlide(SKANSTULL, ["Det är mörkt vid trappan."]),
      placeSlide(BJORN),
      { kind: "timeline", id: id(), ...own, filter: {}, year: null },
      { kind: "next-steps", id: id(), ...own, filter: {}, year: null, steps: ["Möte i mars"] },
      { kind: "heard", id: id(), ...own, text: null },
      {
        kind: "free",
        id: id(),
        ...own,
        heading: "Mer att berätta",
        paragraphs: ["Vi ses på torget."],
        bullets: ["Ett", "Två"],
      },
    ],
    ...part,
  });
};

/** Anything that a text may hold, short or as long as a book. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "</w:t><script>alert(1)</script>",
    ") Tj ET (",
    "\\) \\( %PDF-1.7 endobj",
    "😀👨‍👩‍👧🇸🇪 och text",
    "שלום مرحبا",
    "e\u0301 a\u030a",
    "\u202Ebaklänges\u0000\u0007",
    "",
    " ",
  ),
  fc.integer({ min: 100, max: 10_000 }).map((length) => "ö".repeat(length)),
  fc.integer({ min: 20, max: 400 }).map((length) => "Samverkan på torget, ".repeat(length)),
);

const texts = fc.array(anyText, { minLength: 1, maxLength: 4 });
const heading = fc.option(anyText, { nil: null });
const status = fc.constantFrom(...Status.options);
const years = fc.tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 0, max: 12 }));

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), text: anyText }),
  fc.record({
    kind: fc.constant("list" as const),
    heading,
    style: fc.constantFrom("bullets" as const, "quotes" as const),
    items: texts,
  }),
  fc.record({
    kind: fc.constant("measures" as const),
    heading,
    columns: fc.record({ what: anyText, by: anyText, until: anyText, howFar: anyText }),
    rows: fc.array(fc.record({ what: anyText, by: anyText, until: anyText, howFar: anyText, status }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  fc.record({
    kind: fc.constant("code" as const),
    text: fc.string({ maxLength: 40 }),
    address: fc.webUrl({ size: "small" }),
    alt: fc.constant("QR-kod"),
  }),
  years.chain(([first, more]) =>
    fc.record({
      kind: fc.constant("chart" as const),
      heading,
      alt: anyText,
      first: fc.constant(first),
      last: fc.constant(first + more),
      beyond: anyText,
      bars: fc.array(
        fc.record({
          label: anyText,
          words: anyText,
          first: fc.constant(first),
          last: fc.constantFrom(first + more, null),
          status,
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  ),
);

const anySlide: fc.Arbitrary<ShownSlide> = fc.record({
  id: fc.uuid(),
  slide: fc.uuid({ version: 4 }).map((id) => SlideId.parse(id)),
  kind: fc.constantFrom(...SlideKind.options),
  heading: anyText,
  subheading: heading,
  blocks: fc.array(anyBlock, { maxLength: 3 }),
  map: fc.constant(null),
  notes: fc.constant(null),
  source: anyText,
});

/** Any slides, each once or on two pages. */
export const anyStory: fc.Arbitrary<PrintedStory> = fc.record({
  title: anyText,
  language: fc.constantFrom("sv" as const, "en" as const),
  textSize: fc.constantFrom("normal" as const, "large" as const, "largest" as const),
  day: fc.constant("2026-11-21"),
  slides: fc
    .array(fc.tuple(anySlide, fc.boolean()), { maxLength: 3 })
    .map((some) =>
      some.flatMap(([slide, isTwice]) => (isTwice ? [slide, { ...slide, id: `${slide.id}-2` }] : [slide])),
    ),
  places: fc.constant([]),
});
