import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMAND_GROUPS, type Command, matching } from "#client/palette/command.ts";

const command = (group: Command["group"], words: string, detail?: string): Command => ({
  id: `${group} ${words}`,
  group,
  words,
  ...(detail === undefined ? {} : { detail }),
  run: () => {},
});

const COMMANDS = [
  command("action", "Mörkt läge"),
  command("view", "Karta"),
  command("place", "Centrala Södermalm"),
  command("place", "Medborgarplatsen"),
  command("place", "Björns trädgård"),
  command("measure", "Dialog om Ringens centrum", "Skanstull"),
  command("actor", "Södermalms stadsdelsförvaltning"),
];

const found = (written: string) => [...matching(COMMANDS, written).values()].flat().map(({ words }) => words);

test("before anything is written, what one can do and where one can go is shown", () => {
  expect(found("  ")).toEqual(["Mörkt läge", "Karta"]);
});

test("a few letters find a place, whatever their case, and every word has to be there", () => {
  expect(found("BJÖRN")).toEqual(["Björns trädgård"]);
  expect(found("trädgård björns")).toEqual(["Björns trädgård"]);
  expect(found("björns torg")).toEqual([]);
});

test("a measure is found by its place too", () => {
  expect(found("dialog skanstull")).toEqual(["Dialog om Ringens centrum"]);
});

test("what begins with the word comes before what only has it", () => {
  const places = [command("place", "Centrala Södermalm"), command("place", "Södermalmstorg")];
  expect([...matching(places, "söder").values()].flat().map(({ words }) => words)).toEqual([
    "Södermalmstorg",
    "Centrala Södermalm",
  ]);
});

test("whatever is written, only what is there is found, each once, in the order of the groups", () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const groups = matching(COMMANDS, written);
      const all = [...groups.values()].flat();
      expect(new Set(all).size).toBe(all.length);
      for (const one of all) expect(COMMANDS).toContain(one);
      const order = [...groups.keys()].map((group) => COMMAND_GROUPS.indexOf(group));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});
