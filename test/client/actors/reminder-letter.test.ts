import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf, mailLink } from "#client/actors/reminder-letter.ts";

const WORDS = {
  subject: "Svar önskas",
  opening: "Svara senast 2026-12-05.",
  closing: "Svara här: https://plats.example/aktorer/polisen",
  more: (count: number) => `… och ${count} till`,
};
const lines = fc.array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 200 }), {
  minLength: 1,
  maxLength: 60,
});

test("a letter names all that waits for an answer, and the way to give it", () => {
  const { subject, body } = letterOf(WORDS, ["Bättre ljus", "Fler vandringar"]);
  expect(subject).toBe("Svar önskas");
  expect(body.split("\n")).toEqual([
    "Svara senast 2026-12-05.",
    "",
    "1. Bättre ljus",
    "2. Fler vandringar",
    "",
    "Svara här: https://plats.example/aktorer/polisen",
  ]);
});

test("a link for the mail program is never too long for it, and says how many it leaves out", () => {
  fc.assert(
    fc.property(lines, (some) => {
      const link = mailLink(WORDS, some);
      expect(link.length).toBeLessThanOrEqual(1_900);
      const body = new URL(link).searchParams.get("body") ?? "";
      const named = body.split("\r\n").filter((line) => /^\d+\. /.test(line)).length;
      expect(named).toBeLessThanOrEqual(some.length);
      expect(body.includes(WORDS.more(some.length - named))).toBe(named < some.length);
      expect(body).toContain(WORDS.closing);
    }),
  );
});
