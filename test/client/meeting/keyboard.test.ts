import { expect, test } from "vitest";
import { commandOf, STATUS_KEYS } from "#client/meeting/keyboard.ts";

const pressed = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test("each status has one key, from one on", () => {
  const statuses = ["1", "2", "3", "4", "5", "6"].map((key) => pressed(key));
  expect(statuses).toEqual(STATUS_KEYS.map((status) => ({ kind: "status", status })));
  for (const key of ["0", "7", "12", " ", ""]) expect(pressed(key)).toBeNull();
});

test("letters hold with and without capitals, and never with the browser's own keys", () => {
  expect([pressed("n"), pressed("N"), pressed("S")].map((command) => command?.kind)).toEqual([
    "note",
    "note",
    "step",
  ]);
  expect([pressed("ArrowRight")?.kind, pressed("ArrowLeft")?.kind]).toEqual(["next", "previous"]);
  for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(pressed("n", { [held]: true })).toBeNull();
});
