import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VISITOR } from "#data/rules/permissions.ts";
import { AccountId } from "#data/schema/ids.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { person } from "./people.ts";
import { MEASURE, made, openWriter } from "./writer.ts";

const visitor: Person = { kind: "visitor", viewer: VISITOR, viewKey: "public", account: null };
/** In another tab of the same plan: nothing for the public. */
const HIDDEN = "sodermalm-2024-unga-1-1";
const ACTOR = "sodermalm-trygghetssamordnare";
/** The same person, signed in. */
const signedIn = (who: Person, id: string): Person => ({
  ...who,
  kind: "account",
  account: { id: AccountId.parse(id), name: "Någon", email: "n@stad.example", session: "s", since: "" },
});

describe.each(ENGINES)("who may change what on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const note = { date: null, text: "Går som planerat.", reportedBy: null };

    /** Status codes of: answering, editing, a follow-up, reading the history. */
    async function tries(who: Person, id = MEASURE): Promise<number[]> {
      const writer = await openWriter(database, who);
      const version = async () =>
        (await (await openWriter(database, person("editor", null))).read(id)).version;
      const answer = await writer.patch({ status: "started", continuesIn: "line" }, await version(), id);
      const edit = await writer.patch({ status: "done", comment: "Ny." }, await version(), id);
      const followUp = await writer.addFollowUp(note, await version(), id);
      const history = await writer.get(`/api/measures/${id}/history`);
      return [answer, edit, followUp, history].map(({ status }) => status);
    }

    test.each([
      ["a visitor", visitor, [401, 401, 401, 401]],
      ["a reader", person("reader", "sodermalm"), [401, 401, 401, 401]],
      ["the actor's representative", person("representative", "sodermalm", ACTOR), [200, 403, 200, 200]],
      [
        "another actor's representative",
        person("representative", "sodermalm", "stockholmshem"),
        [403, 403, 403, 403],
      ],
      ["an editor", person("editor", "sodermalm"), [200, 200, 200, 200]],
      ["a publisher", person("publisher", "sodermalm"), [200, 200, 200, 200]],
      ["an administrator", person("administrator", "sodermalm"), [200, 200, 200, 200]],
      ["an editor of another district", person("editor", "skarpnack"), [403, 403, 403, 403]],
      ["an editor of the whole city", person("editor", null), [200, 200, 200, 200]],
    ])("%s", async (_, who, statuses) => {
      expect(await tries(who)).toEqual(statuses);
    });

    test("who may not see a measure hears that there is none", async () => {
      expect(await tries(person("editor", "skarpnack"), HIDDEN)).toEqual([404, 404, 404, 404]);
      const outside = await openWriter(database, person("editor", "skarpnack"));
      expect((await outside.get(`/api/measures/${HIDDEN}`)).status).toBe(404);
    });

    test("nobody undoes a change of another district, nor one that does not exist", async () => {
      const inside = await openWriter(database, person("editor", "sodermalm"));
      const hidden = await made(
        inside.patch({ status: "done" }, (await inside.read(HIDDEN)).version, HIDDEN),
      );
      const seen = await made(inside.patch({ status: "done" }, (await inside.read()).version));
      const before = await database.db.select().from(changes);
      const outside = await openWriter(database, person("editor", "skarpnack"));
      expect((await outside.undo(hidden.change)).status).toBe(404);
      expect((await outside.undo(seen.change)).status).toBe(403);
      expect((await inside.undo("7d5a3c1e-1111-4222-8333-abcdefabcdef")).status).toBe(404);
      expect((await inside.undo("1")).status).toBe(422);
      expect(await database.db.select().from(changes)).toEqual(before);
    });

    test("a representative takes back what they have answered themselves, and nobody else's", async () => {
      const colleague = person("representative", "sodermalm", ACTOR);
      const one = "7d5a3c1e-1111-4222-8333-abcdefabcdef";
      const other = "7d5a3c1e-2222-4222-8333-abcdefabcdef";
      const partner = await openWriter(database, signedIn(colleague, one));
      const editor = await openWriter(database, person("editor", "sodermalm"));
      const beside = await openWriter(database, signedIn(colleague, other));
      let { version } = await editor.read();
      for (const theirs of [editor, beside]) {
        const { change, measure } = await made(theirs.addFollowUp(note, version));
        version = measure.version;
        expect((await partner.undo(change)).status).toBe(403);
      }
      const { change } = await made(partner.addFollowUp(note, version));
      expect((await beside.undo(change)).status).toBe(403);
      const back = await made(partner.undo(change));
      expect((await editor.undo(back.change)).status, "an editor may take back anything").toBe(200);
    });

    test("the history offers undo of what stands last, to whoever may take it back, and to nobody else", async () => {
      const editor = await openWriter(database, person("editor", "sodermalm"));
      const partner = await openWriter(database, person("representative", "sodermalm", ACTOR));
      const { version } = await editor.read();
      const { change } = await made(editor.patch({ comment: "En rad till." }, version));
      const offered = async (writer: typeof editor) =>
        (await writer.history()).flatMap(({ mayUndo, change: id }) => (mayUndo ? [id] : []));
      expect(await offered(editor)).toEqual([change]);
      expect(await offered(partner), "another's change is not theirs to take back").toEqual([]);
      const { change: back } = await made(editor.undo(change));
      expect(await offered(editor), "neither what is taken back nor what took it").not.toContain(change);
      await made(editor.undo(back));
      expect(await offered(editor), "what an undo of the undo brings back").toEqual([change]);
      await made(editor.undo(change));
    });

    test("a representative reports as an own actor, sees no comment, and is not told of one", async () => {
      const editor = await openWriter(database, person("editor", "sodermalm"));
      const { version } = await editor.read();
      await made(editor.patch({ comment: "Bara för förvaltningen.", status: "started" }, version));
      const partner = await openWriter(database, person("representative", "sodermalm", ACTOR));
      expect(await partner.read()).not.toHaveProperty("comment");
      expect((await partner.history())[0]?.fields.map(({ field }) => field)).toEqual(["status"]);
      const foreign = await partner.addFollowUp({ ...note, reportedBy: "trafikkontoret" }, version + 1);
      expect(foreign.status).toBe(422);
      const { measure } = await made(partner.addFollowUp({ ...note, reportedBy: ACTOR }, version + 1));
      expect(measure).not.toHaveProperty("comment");
      const stale = await partner.patch({ status: "done" }, version);
      expect(await stale.text()).not.toContain("Bara för förvaltningen");
    });
  });
});
