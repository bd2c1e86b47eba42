import { expect, test } from "vitest";
import { mergedFields } from "#client/meeting/meeting-fields.ts";

const BASE = { date: "2026-11-20", attendees: ["Trygghetssamordnare", "Kommunpolis"] };

test("those whom two people note at the same time were all there", () => {
  const merge = mergedFields(
    BASE,
    { ...BASE, attendees: [...BASE.attendees, "Fältassistent"] },
    { ...BASE, attendees: [...BASE.attendees, "Enhetschef"] },
  );
  expect(merge.merged.attendees).toEqual([...BASE.attendees, "Enhetschef", "Fältassistent"]);
  expect(merge.conflicts).toEqual([]);
});

test("a day that both have moved is asked of, and one that only the other moved comes along", () => {
  const theirs = { ...BASE, date: "2026-11-23" };
  expect(mergedFields(BASE, { ...BASE, date: "2026-11-24" }, theirs)).toMatchObject({
    merged: { date: "2026-11-24" },
    conflicts: ["date"],
  });
  const mine = { ...BASE, attendees: ["Trygghetssamordnare"] };
  expect(mergedFields(BASE, mine, theirs)).toEqual({
    merged: { date: "2026-11-23", attendees: ["Trygghetssamordnare"] },
    conflicts: [],
    theirs: ["date"],
    mine: ["attendees"],
  });
});

test("one and the same whom both call something else is asked of", () => {
  const called = (name: string) => ({ ...BASE, attendees: ["Trygghetssamordnare", name] });
  expect(mergedFields(BASE, called("Områdespolis"), called("Polisbefäl")).conflicts).toEqual(["attendees"]);
});
