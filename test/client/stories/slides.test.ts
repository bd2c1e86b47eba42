import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstSlides, newSlide } from "#client/stories/new-slides.ts";
import { showCommand, stepTo } from "#client/stories/show-keys.ts";
import { strokeCommand } from "#client/stories/show-stroke.ts";
import { slideWritten } from "#client/stories/slide-draft.ts";
import { moveSlides, stepSlide } from "#client/stories/slide-order.ts";
import { slideAt } from "#client/stories/story-search.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { Slide, SlideId } from "#data/schema/story.ts";

const SKANSTULL = PlaceId.parse("skanstull");

let next = 0;
const newId = () => `5b0f5b8c-3c2e-4c8e-9a57-${String(next++).padStart(12, "0")}`;
const beginning = { newId, filter: {}, year: null };
const slides = firstSlides([SKANSTULL, PlaceId.parse("bjorns-tradgard")], beginning);
const ids = (all: readonly Slide[]) => all.map(({ id }) => id);

describe("the slides of a new story", () => {
  test("are an opening, each place in its order, and what a meeting ends with", () => {
    expect(slides.map(({ kind }) => kind)).toEqual([
      "opening",
      "place",
      "place",
      "timeline",
      "next-steps",
      "heard",
    ]);
    for (const slide of slides) expect(Slide.parse(slide)).toEqual(slide);
  });
});

describe("slides that are moved", () => {
  test("are all still there, each once, the moved ones together beside their target", () => {
    fc.assert(
      fc.property(
        fc.subarray(slides, { maxLength: slides.length - 1 }),
        fc.nat({ max: slides.length - 1 }),
        fc.constantFrom("before" as const, "after" as const),
        (moved, at, position) => {
          const target = slides[at];
          const keys = new Set(ids(moved));
          fc.pre(target !== undefined && !keys.has(target.id));
          if (target === undefined) return;
          const after = ids(moveSlides(slides, keys, { id: target.id, position }));
          expect(new Set(after)).toEqual(new Set(ids(slides)));
          expect(after).toHaveLength(slides.length);
          const from = after.indexOf(target.id) + (position === "after" ? 1 : -moved.length);
          expect(after.slice(from, from + moved.length)).toEqual(ids(slides).filter((id) => keys.has(id)));
        },
      ),
    );
  });

  test("go one step, and stay at the ends", () => {
    const [first, second] = ids(slides);
    expect(ids(stepSlide(slides, SlideId.parse(first), 1)).slice(0, 2)).toEqual([second, first]);
    expect(ids(stepSlide(slides, SlideId.parse(first), -1))).toEqual(ids(slides));
  });
});

describe("what is written on a slide", () => {
  const place = newSlide({ kind: "place", place: SKANSTULL }, beginning, "");

  test("is one text a line, without empty ones, and no more than a slide takes", () => {
    const written = slideWritten(place, { voices: "  Det är  mörkt.\n\nBänken är trasig.\n\n3\n4\n5\n6\n7" });
    expect(written).toMatchObject({ voices: ["Det är mörkt.", "Bänken är trasig.", "3", "4", "5", "6"] });
    expect(Slide.parse(written)).toEqual(written);
  });

  test("holds the filter, the year and the answer cards", () => {
    const written = slideWritten(place, {
      year: "2025",
      "status.done": "on",
      answers: "När lagas lampan? | I vår.\nbara en fråga",
      notes: " ",
    });
    expect(written).toMatchObject({
      year: 2025,
      filter: { status: ["done"] },
      answers: [{ question: "När lagas lampan?", answer: "I vår." }],
      notes: null,
    });
  });
});

describe("before the room", () => {
  const press = (key: string, ctrlKey = false) =>
    showCommand({ key, ctrlKey, metaKey: false, altKey: false });

  test("arrows, space and what clickers send turn the slides; B and full stop make it black", () => {
    expect(["ArrowRight", " ", "PageDown"].map((key) => press(key))).toEqual(["next", "next", "next"]);
    expect(["ArrowLeft", "PageUp"].map((key) => press(key))).toEqual(["previous", "previous"]);
    expect(["Home", "End", "b", "."].map((key) => press(key))).toEqual(["first", "last", "black", "black"]);
    expect(press("b", true)).toBeNull();
    expect(press("x")).toBeNull();
  });

  test("no step leads out of the story, and no address either", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        fc.constantFrom("next" as const, "previous" as const, "first" as const, "last" as const),
        (count, seed, command) => {
          const at = stepTo(command, seed % count, count);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
          expect(slideAt({ bild: seed + 1 }, count)).toBe(Math.min(seed, count - 1));
        },
      ),
    );
    expect(slideAt({}, 0)).toBe(0);
  });
});

describe("a stroke of the finger", () => {
  const from = { x: 200, y: 300 };

  test("to the left goes on, to the right goes back", () => {
    expect(strokeCommand(from, { x: 100, y: 310 })).toBe("next");
    expect(strokeCommand(from, { x: 300, y: 290 })).toBe("previous");
  });

  test("a touch that is short, or scrolls, turns nothing", () => {
    expect(strokeCommand(from, { x: 160, y: 300 })).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), (x) => {
        expect(strokeCommand(from, { x: 200 + x, y: 700 })).toBeNull();
      }),
    );
  });
});
