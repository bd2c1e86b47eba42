import { expect, test } from "vitest";
import { isForPublic, publicParts } from "#data/rules/public-rows.ts";
import { PriorityAreaId } from "#data/schema/ids.ts";

const priorityArea = { id: PriorityAreaId.parse("a"), kind: "unsafe-places" as const, tab: "Platser" };

test("the public is not shown what nobody has told the kind of, since it may be policing", () => {
  const unknown = { number: null, type: null, text: "Insatser", when: null, actors: [], status: null };
  expect(publicParts([unknown, { ...unknown, type: "social" as const }])).toHaveLength(1);
  expect(isForPublic({ priorityArea, parts: [unknown] })).toBe(false);
});
