/** Whatever the line does, and whatever others write meanwhile: each edit is made once, and in its order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { followUpEdit, patchEdit } from "#client/outbox/new-edit.ts";
import { withEdits } from "#client/outbox/with-edits.ts";
import { drawer, farServer, type Line, openPage } from "./far-server.ts";

const line = fc.constantFrom<Line>("up", "down", "lost-answer");
const index = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("comment" as const), index, line }),
  fc.record({ kind: fc.constant("follow-up" as const), index, line }),
  fc.record({ kind: fc.constant("other" as const), index, line }),
  fc.record({ kind: fc.constant("reload" as const), index, line }),
);

test("each edit is made once, and in its order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const server = farServer();
      const store = drawer();
      let page = await openPage(server, store);
      const before = [0, 1, 2].map((at) => server.row(at).followUps?.length ?? 0);
      const comments: (string | undefined)[] = [];
      const notes: string[][] = [[], [], []];
      const titles: (string | undefined)[] = [];
      for (const [at, { kind, index, line }] of steps.entries()) {
        server.line(line);
        const row = server.row(index);
        const [seen = row] = withEdits([row], page.edits());
        if (kind === "comment") {
          comments[index] = `Kommentar ${at}`;
          await page.outbox.put(patchEdit(seen, { comment: `Kommentar ${at}` }));
        } else if (kind === "follow-up") {
          notes[index]?.push(`Möte ${at}`);
          await page.outbox.put(followUpEdit(seen, { date: null, text: `Möte ${at}`, reportedBy: null }));
        } else if (kind === "other") {
          titles[index] = `Rubrik ${at}`;
          server.writes(index, { title: `Rubrik ${at}` });
        } else page = await openPage(server, store);
      }
      server.line();
      await page.outbox.flush();
      expect(page.edits()).toEqual([]);
      for (const at of [0, 1, 2]) {
        const row = server.row(at);
        if (comments[at] !== undefined) expect(row.comment).toBe(comments[at]);
        if (titles[at] !== undefined) expect(row.title).toBe(titles[at]);
        expect(row.followUps?.slice(before[at]).map(({ text }) => text)).toEqual(notes[at]);
      }
    }),
    { numRuns: 60 },
  );
});
