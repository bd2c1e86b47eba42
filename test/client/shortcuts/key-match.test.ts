import { expect, test } from "vitest";
import { isPressed, isSingle, keyNames } from "#client/shortcuts/key-match.ts";
import { ShortcutRegistry } from "#client/shortcuts/registry.ts";

const pressed = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test("a key alone is a shortcut only where nothing is held with it", () => {
  expect(isPressed("/", pressed("/"))).toBe(true);
  expect(isPressed("/", pressed("/", { ctrlKey: true }))).toBe(false);
  expect(isPressed("/", pressed("/", { altKey: true }))).toBe(false);
  expect(isPressed("?", pressed("/"))).toBe(false);
});

test("Ctrl and Cmd do the same, with capitals too; the letter alone does nothing", () => {
  expect(isPressed("Mod+k", pressed("k", { ctrlKey: true }))).toBe(true);
  expect(isPressed("Mod+k", pressed("K", { metaKey: true }))).toBe(true);
  expect(isPressed("Mod+k", pressed("k"))).toBe(false);
  expect(isSingle("Mod+k")).toBe(false);
});

test("keys are written as they stand on the keyboard", () => {
  expect(keyNames("Mod+k", false)).toEqual(["Ctrl", "K"]);
  expect(keyNames("Mod+k", true)).toEqual(["⌘", "K"]);
  expect(keyNames("?", false)).toEqual(["?"]);
  expect(keyNames("ArrowRight", false)).toEqual(["→"]);
});

test("of two parts that want the same key the one that came last has it, until it goes", () => {
  const registry = new ShortcutRegistry();
  const did: string[] = [];
  const offer = (id: string) =>
    registry.offer(id, { title: id, shortcuts: [{ keys: "n", words: "Nästa", run: () => did.push(id) }] });
  offer("page");
  offer("panel");
  const press = () => registry.find((keys) => keys === "n")?.run?.();
  press();
  registry.withdraw("panel");
  press();
  expect(did).toEqual(["panel", "page"]);
  expect(registry.sections().map(({ title }) => title)).toEqual(["page"]);
});

test("what a part only tells of is in the list, and takes no key from anyone", () => {
  const registry = new ShortcutRegistry();
  registry.offer("table", { title: "Tabell", shortcuts: [{ keys: "n", words: "Nästa rad" }] });
  expect(registry.find(() => true)).toBeNull();
  expect(registry.sections()).toHaveLength(1);
});
