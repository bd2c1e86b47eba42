import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorKind } from "#data/schema/actor.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type ActorWriter, OWN, openActorWriter, UNIT, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";

const words = fc.uniqueArray(fc.constantFrom("norra", "södra", "gruppen", "kvällen"), {
  minLength: 1,
  maxLength: 4,
});
const name = words.map((some) => `Enheten ${some.join(" ")}`);
const pair = fc.option(
  fc.record({ abbreviation: fc.constant("EN"), spelledOut: fc.constant("enheten norr") }),
  {
    nil: { abbreviation: null, spelledOut: null },
  },
);
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("add" as const), name }),
    fc.record({
      kind: fc.constant("patch" as const),
      set: fc
        .record(
          {
            name,
            kind: fc.constantFrom(...ActorKind.options),
            parent: fc.constantFrom("polisen", "sdf-sodermalm", null),
            aliases: fc.uniqueArray(
              words.map((some) => some.join(" ")),
              { maxLength: 3 },
            ),
            description: fc.option(name),
          },
          { requiredKeys: [] },
        )
        .chain((set) => pair.map((both) => ({ ...set, ...both }))),
    }),
  ),
  { maxLength: 6 },
);

describe.each(ENGINES)("undoing what was done to actors on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let remove = async () => {};
    let writer: ActorWriter;
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      writer = await openActorWriter(opened.database, person("editor", null));
    });
    afterAll(() => remove());

    /** Every actor, without the versions, which only count up. */
    const content = async () => {
      const { items } = await (await writer.get("/api/actors")).json();
      return items.map(({ version: _, ...actor }: { version: number }) => actor);
    };

    test("any writes, undone from the last to the first, leave the register as it was", async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (some) => {
          const before = await content();
          const done: string[] = [];
          for (const step of some) {
            const answer = await (step.kind === "add"
              ? writer.add({ ...UNIT, name: step.name, aliases: [] })
              : writer.set(OWN, step.set));
            // A name that another has is refused, which writes nothing.
            if (answer.status === 422) continue;
            done.push((await written(answer)).change);
          }
          for (const change of done.reverse()) await undone(writer.undo(change));
          expect(await content()).toEqual(before);
        }),
        { numRuns: 10 },
      );
    });
  });
});
