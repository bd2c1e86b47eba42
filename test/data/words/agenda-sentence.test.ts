import { expect, test } from "vitest";
import type { AgendaReason, QuestionReason } from "#data/rules/agenda/reason.ts";
import { ActorId, PlaceId } from "#data/schema/ids.ts";
import { agendaSentence, questionSentence } from "#data/words/agenda-sentence.ts";

const REASONS: AgendaReason[] = [
  { kind: "next-step", by: "2026-06-20", what: "Byt lampan.", isPast: false },
  { kind: "next-step", by: "2026-06-20", what: "Byt lampan.", isPast: true },
  { kind: "ends", on: "2026-07-31", isPast: false },
  { kind: "ends", on: "2026-07-31", isPast: true },
  { kind: "target-year", year: 2026, isPast: false },
  { kind: "target-year", year: 2026, isPast: true },
  { kind: "open-findings", rules: ["no-actor"] },
  { kind: "open-findings", rules: ["no-actor", "no-time"] },
  { kind: "declined", actors: [ActorId.parse("polisen")] },
  { kind: "declined", actors: [ActorId.parse("polisen"), ActorId.parse("trafikkontoret")] },
  { kind: "target-years-disagree", place: PlaceId.parse("torget"), years: [2029, 2030] },
  { kind: "not-followed-up", since: "2025-12-14" },
  { kind: "not-followed-up", since: null },
];

test.each(["sv", "en"] as const)("every reason is a whole sentence of its own in %s", (language) => {
  const said = REASONS.map((reason) => agendaSentence(reason, language, () => "Torget"));
  expect(new Set(said).size).toBe(REASONS.length);
  for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
});

test("days and places are said as people say them", () => {
  const said = (reason: AgendaReason) => agendaSentence(reason, "sv", () => "Torget");
  expect(said({ kind: "ends", on: "2026-07-31", isPast: true })).toBe("Skulle ha varit klar 31 juli 2026.");
  expect(said({ kind: "target-years-disagree", place: PlaceId.parse("torget"), years: [2029, 2030] })).toBe(
    "Raderna om Torget säger olika målår: 2029 och 2030.",
  );
});

test("why a question from the room stands there is said with its day, and with who answers", () => {
  const by = "2026-06-20";
  const said = (reason: QuestionReason) => questionSentence(reason, "sv", () => "Trafikkontoret");
  expect(said({ kind: "promised", by, isPast: false })).toBe("Svar är lovat senast 20 juni 2026.");
  expect(said({ kind: "promised", by, isPast: true })).toBe("Svar skulle ha getts senast 20 juni 2026.");
  expect(said({ kind: "owned", actor: ActorId.parse("trafikkontoret") })).toBe(
    "Trafikkontoret svarar på den.",
  );
});
