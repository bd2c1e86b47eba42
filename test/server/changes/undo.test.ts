import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EditableMeasure, MeasurePatch } from "#data/schema/operation.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { ENGINES } from "#test/server/engines.ts";
import { editor } from "./people.ts";
import { made, openWriter, refused, type Writer } from "./writer.ts";

const words = fc
  .array(fc.constantFrom("belysning", "vandring", "möte", "städning"), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(" "));
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("follow-up" as const), text: words }),
    fc.record({
      kind: fc.constant("patch" as const),
      set: fc
        .record(
          {
            title: words,
            status: fc.constantFrom(...Status.options),
            continuesIn: fc.constantFrom(...ContinuesIn.options, null),
            comment: fc.option(words),
            goals: fc.array(fc.record({ text: words, measurable: fc.boolean() }), { maxLength: 3 }),
          },
          { requiredKeys: [] },
        )
        .filter((set) => Object.keys(set).length > 0),
    }),
  ),
  { maxLength: 6 },
);

describe.each(ENGINES)("undoing on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let remove = async () => {};
    let writer: Writer;
    let other: Writer;
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      writer = await openWriter(opened.database, editor);
      other = await openWriter(opened.database, editor);
    });
    afterAll(() => remove());

    /** All but the version, which only counts up. */
    const content = async () => {
      const { version: _, ...row } = await writer.read();
      return row;
    };

    test("brings back what stood there, and can itself be undone", async () => {
      const before = await content();
      const { change, measure } = await made(
        writer.patch({ status: "done", title: "Ny rubrik" }, (await writer.read()).version),
      );
      const after = await content();
      const back = await made(writer.undo(change));
      expect(back.measure.version).toBe(measure.version + 1);
      expect(await content()).toEqual(before);
      const forth = await made(writer.undo(back.change));
      expect(await content()).toEqual(after);
      await made(writer.undo(forth.change));
      expect(await content()).toEqual(before);
      expect((await writer.history()).slice(0, 3).map(({ undoes }) => undoes)).toEqual([
        forth.change,
        back.change,
        change,
      ]);
    });

    test("happens once", async () => {
      const { change } = await made(writer.patch({ status: "done" }, (await writer.read()).version));
      await made(writer.undo(change));
      expect((await writer.undo(change)).status).toBe(409);
    });

    test("is refused once somebody else has written, with what stands there now", async () => {
      const { change, measure } = await made(writer.patch({ status: "done" }, (await writer.read()).version));
      const theirs = await made(other.patch({ comment: "Skrivet under tiden." }, measure.version));
      const answer = await writer.undo(change);
      expect(answer.status).toBe(412);
      expect((await refused(answer)).current).toMatchObject({
        version: theirs.measure.version,
        comment: "Skrivet under tiden.",
      });
    });

    test("any writes, undone from the last to the first, leave the record as it was", async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (some) => {
          const before = await content();
          const done: string[] = [];
          for (const step of some) {
            const { version } = await writer.read();
            const answer =
              step.kind === "patch"
                ? writer.patch(step.set, version)
                : writer.addFollowUp({ date: null, text: step.text, reportedBy: null }, version);
            done.push((await made(answer)).change);
          }
          for (const change of done.reverse()) await made(writer.undo(change));
          expect(await content()).toEqual(before);
        }),
        { numRuns: 10 },
      );
    });
  });
});

test("what an editor edits can be set field by field, and nothing else", () => {
  expect(Object.keys(MeasurePatch.shape)).toEqual(Object.keys(EditableMeasure.shape));
});
