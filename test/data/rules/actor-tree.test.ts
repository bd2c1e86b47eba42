import { expect, test } from "vitest";
import { withUnits } from "#data/rules/actor-tree.ts";
import { ActorId } from "#data/schema/ids.ts";

const id = (text: string) => ActorId.parse(text);
const actor = (name: string, parent: string | null) => ({
  id: id(name),
  parent: parent === null ? null : id(parent),
});

test("an organisation stands for its units and their functions too", () => {
  const actors = [
    actor("sdf", null),
    actor("faltarna", "sdf"),
    actor("faltchef", "faltarna"),
    actor("polisen", null),
  ];
  expect([...withUnits(actors, id("sdf"))]).toEqual(["sdf", "faltarna", "faltchef"]);
});

test("actors that are each other's parent do not hang the program", () => {
  const actors = [actor("a", "b"), actor("b", "a")];
  expect([...withUnits(actors, id("a"))].sort()).toEqual(["a", "b"]);
});
