import { describe, expect, test } from "vitest";
import { factChanges } from "#data/rules/story/fact-changes.ts";
import type { StoryGround } from "#data/rules/story/gather-facts.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import type { Slide } from "#data/schema/story.ts";
import type { SlideFacts } from "#data/schema/story-facts.ts";
import { content, freeSlide, groundFor, kept, placeSlide, SKANSTULL } from "./stories.ts";

const slide = placeSlide(SKANSTULL);
const before = kept({ slides: [slide] });

/** The data a day later: the first of Skanstull's measures is done, the second gone. */
const later = (): StoryGround => {
  const ground = groundFor("public");
  const [first, second] = before.made[slide.id]?.measures ?? [];
  return {
    ...ground,
    revision: 8,
    day: "2026-11-22",
    rows: ground.rows
      .filter(({ id }) => id !== second?.id)
      .map((row) => (row.id === first?.id ? { ...row, status: "done" as const } : row)),
  };
};
const factsOf = (made: Readonly<Record<string, SlideFacts>>, { id }: Slide): SlideFacts => {
  const facts = made[id];
  if (facts === undefined) throw new Error("Every slide has facts");
  return facts;
};

describe("a slide", () => {
  test("stays as it was made although the data goes on, also when its words and its order change", () => {
    const retold = { ...slide, notes: "Börja här." };
    const after = madeOf(content({ slides: [freeSlide("Hej"), retold] }), before, [], later());
    expect(after.made[slide.id]).toEqual(before.made[slide.id]);
  });

  test("is made anew when somebody asks for it, and it alone", () => {
    const other = placeSlide(SKANSTULL);
    const both = kept({ slides: [slide, other] });
    const after = madeOf(both, both, [slide.id], later());
    expect(after.made[slide.id]).toMatchObject({ revision: 8, day: "2026-11-22" });
    expect(after.made[other.id]).toEqual(both.made[other.id]);
  });

  test("is made anew when it is to tell of something else, and for whom else it is told", () => {
    const chosen: Slide = {
      ...slide,
      kind: "place",
      filter: { status: ["done"] },
      year: null,
      place: SKANSTULL,
      voices: [],
    };
    expect(madeOf(content({ slides: [chosen] }), before, [], later()).made[slide.id]?.revision).toBe(8);
    const inside = madeOf({ ...before, audience: "internal" }, before, [], groundFor("internal"));
    expect(inside.made[slide.id]?.audience).toBe("internal");
  });
});

describe("the difference", () => {
  test("is told measure by measure, old and new", () => {
    const now = madeOf(before, before, [slide.id], later());
    const [first, second] = factsOf(before.made, slide).measures;
    expect(factChanges(factsOf(before.made, slide), factsOf(now.made, slide), "sv")).toEqual([
      expect.objectContaining({
        kind: "changed",
        measure: first?.id,
        field: "howFar",
        before: "Delvis genomförd",
        after: "Genomförd",
      }),
      expect.objectContaining({ kind: "removed", measure: second?.id }),
    ]);
  });

  test("is none where only the clock and the revision have gone on", () => {
    const now = madeOf(before, before, [slide.id], {
      ...groundFor("public"),
      revision: 99,
      day: "2027-01-01",
    });
    expect(factChanges(factsOf(before.made, slide), factsOf(now.made, slide), "sv")).toEqual([]);
  });
});
