import { expect, test } from "vitest";
import { commitmentsOf } from "#client/actors/commitments.ts";
import { findActors, narrowActors } from "#client/model/narrow-actors.ts";
import { ActorId } from "#data/schema/ids.ts";
import { dataset, insideView } from "#test/views.ts";

const { rows } = insideView;
const names = (written: string) => narrowActors(dataset.actors, written).map((actor) => actor.name);

test("a few letters find an actor by name, abbreviation or what the plans call it", () => {
  expect(names("trafik")).toEqual(["Trafikkontoret"]);
  expect(names("TK")).toContain("Trafikkontoret");
  expect(names("Fötvaltningen")).toEqual(["Hässelby-Vällingby stadsdelsförvaltning"]);
  expect(names("hasselby")).toContain("Fältarna, Hässelby-Vällingby");
  expect(names("")).toHaveLength(dataset.actors.length);
});

test("who is looked for by the beginning of the name stands before those who merely have it in theirs", () => {
  const found = findActors(dataset.actors, "polis");
  expect(found[0]?.name).toBe("Polisen");
  expect(new Set(found)).toEqual(new Set(narrowActors(dataset.actors, "polis")));
});

test("an organisation has committed itself to what its units have, and it is said through whom", () => {
  const [lead] = commitmentsOf(dataset.actors, rows, ActorId.parse("sdf-sodermalm"));
  const through = new Set(lead?.commitments.map((one) => one.through));
  expect(through).toContain("sodermalm-trygghetssamordnare");
  const ids = lead?.commitments.map((one) => one.row.id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
