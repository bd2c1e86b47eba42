/** A write that has waited in a browser where somebody else has signed in since. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Me } from "#data/schema/me.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { MEASURE, refused } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

describe.each(ENGINES)("who sent a write on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    const first = personWith("editor", "sodermalm");
    const second = personWith("editor", "sodermalm");
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const write = (app: OpenApp, sender?: string) =>
      app.get(`/api/measures/${MEASURE}`, {
        method: "PATCH",
        headers: {
          "content-type": "application/json",
          "if-match": '"1"',
          ...(sender === undefined ? {} : { "sent-by": sender }),
        },
        body: JSON.stringify({ comment: "Skrivet i källaren." }),
      });

    test("is refused in another's name, and nothing is written", async () => {
      const app = await openApp(database, { person: second });
      const answer = await write(app, first.account?.id);
      expect(answer.status).toBe(403);
      expect(await refused(answer)).toMatchObject({ kind: "other-account" });
      expect((await refused(write(app, "demo"))).kind).toBe("other-account");
      expect(await database.db.select().from(changes)).toEqual([]);
    });

    test("is made in one's own name, which the page knows by the account's id", async () => {
      const app = await openApp(database, { person: first });
      const { id } = Me.parse(await (await app.get("/api/me")).json());
      expect(id).toBe(first.account?.id);
      expect((await write(app, id ?? "")).status).toBe(200);
    });

    test("in the demo is the demo's, and one that does not say is let through", async () => {
      const app = await openApp(database, { person: editor });
      expect((await refused(write(app, "demo"))).kind).toBe("changed-meanwhile");
      expect((await refused(write(app))).kind).toBe("changed-meanwhile");
    });
  });
});
