/** Whatever is written on whatever line: what the page shows meanwhile is what the server comes to hold. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { actorEdit, answerEdit, decisionEdit, placeEdit } from "#client/outbox/new-edit.ts";
import { withActorEdits, withDecisions, withEdits, withPlaceEdits } from "#client/outbox/with-edits.ts";
import { farRecords } from "./far-records.ts";
import { drawer, type Line, openPage } from "./far-server.ts";

const line = fc.constantFrom<Line>("up", "down", "lost-answer");
const what = fc.constantFrom("accept", "resolve", "open", "yes", "no", "withdraw", "name", "words", "actor");
const step = fc.record({ what, line, isReload: fc.boolean() });

type Server = ReturnType<typeof farRecords>;
type Page = Awaited<ReturnType<typeof openPage>>;

/** The records as the page shows them. */
function shown(server: Server, page: Page) {
  const [finding = server.finding()] = withDecisions([server.finding()], page.edits());
  const [row = server.row()] = withEdits([server.row()], page.edits());
  const [place = server.place()] = withPlaceEdits([server.place()], page.edits());
  const [actor = server.actor()] = withActorEdits([server.actor()], page.edits());
  return { finding, row, assignment: row.assignments?.[0] ?? server.assignment(), place, actor };
}

/** What they say, without what only the server counts. */
function saying(server: Server, page: Page) {
  const { finding, assignment, place, actor } = shown(server, page);
  return {
    finding: [finding.state, finding.decision],
    answer: [assignment.state, assignment.answer?.reason, assignment.answer?.function],
    place: [place.properties.name, place.properties.description],
    actor: actor.description,
  };
}

function editOf(server: Server, page: Page, kind: string, at: number) {
  const { finding, row, assignment, place, actor } = shown(server, page);
  const { fingerprint } = finding;
  const { ground } = assignment;
  const told = { reason: "Sett på plats.", despite: [] };
  switch (kind) {
    case "accept":
      return decisionEdit(finding, "", { state: "accepted", reason: `Skäl ${at}`, fingerprint });
    case "resolve":
      return decisionEdit(finding, "", { state: "resolved", reason: null, fingerprint });
    case "open":
      return decisionEdit(finding, "", { state: "open", fingerprint });
    case "yes":
      return answerEdit(row, assignment, { state: "accepted", function: null, ground }, "district");
    case "no":
      return answerEdit(
        row,
        assignment,
        { state: "declined", reason: `Skäl ${at}`, function: null, ground },
        "district",
      );
    case "withdraw":
      return answerEdit(row, assignment, { state: "assigned", ground }, "district");
    case "name":
      return placeEdit(place, { name: `Plats ${at}`, ...told });
    case "words":
      return placeEdit(place, { description: `Mening ${at}.`, ...told });
    default:
      return actorEdit(actor, { description: `Beskrivning ${at}.` });
  }
}

test("what is shown before the net is back is what stands once all is sent", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const server = farRecords();
      const store = drawer();
      let page = await openPage(server, store);
      for (const [at, { what: kind, line: how, isReload }] of steps.entries()) {
        server.line(how);
        await page.outbox.put(editOf(server, page, kind, at));
        if (isReload) page = await openPage(server, store);
      }
      const before = saying(server, page);
      server.line();
      await page.outbox.flush();
      expect(page.edits()).toEqual([]);
      expect(saying(server, page)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("what is taken back before the net is back leaves everything as if it had never been written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(what, { minLength: 1, maxLength: 8 }), fc.nat(), async (kinds, chosen) => {
      const server = farRecords();
      const page = await openPage(server, drawer());
      server.line(...kinds.flatMap(() => ["down", "down"] as const));
      const before = saying(server, page);
      const ids: string[] = [];
      for (const [at, kind] of kinds.entries()) {
        const { id, outcome } = page.outbox.enter(editOf(server, page, kind, at));
        await outcome;
        ids.push(id);
      }
      const [gone = ""] = ids.splice(chosen % ids.length, 1);
      server.line(...kinds.flatMap(() => ["down", "down"] as const));
      await page.outbox.takeBack(gone);
      for (const id of ids) await page.outbox.drop([id]);
      expect(saying(server, page)).toEqual(before);
      expect(page.edits()).toEqual([]);
      expect(server.sent).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
