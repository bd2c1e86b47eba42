/** Every role × district: who reads, handles and removes what the public has told. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { AccessRole } from "#data/schema/access.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import { type Browser, openBrowser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";

const DISTRICTS = ["sodermalm", "skarpnack"] as const;
/** Whoever edits the plans; by hand, apart from the product's own rule. */
const EDITS: readonly AccessRole[] = ["editor", "publisher", "administrator"];
const STALE = { "if-match": '"999999"' };
const Listed = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });

interface Someone {
  role: AccessRole | null;
  district: string;
  browser: Browser;
}

const [embedded] = ENGINES;
let remove = async () => {};
const everyone: Someone[] = [];
const pieces = new Map<string, string>();
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  const app = await openApp(opened.database);
  const admin = await firstAdministrator(app);
  everyone.push({ role: null, district: "–", browser: openBrowser(app) });
  for (const role of AccessRole.options)
    for (const district of [...DISTRICTS, "stockholm"]) {
      const actor = role === "representative" ? "trafikkontoret" : null;
      const { browser } = await personWith(app, admin, role, district, actor);
      everyone.push({ role, district, browser });
    }
  for (const districtId of DISTRICTS) {
    const id = randomUUID();
    const piece = { about: "needed", text: "Lyktan är trasig.", edition: 1, receivedOn: "2026-11-20" };
    await opened.database.db.insert(feedback).values({ ...piece, districtId, id });
    pieces.set(districtId, id);
  }
});
afterAll(() => remove());

test("those who edit the district's plans, or the city's, and nobody else", async () => {
  expect(everyone).toHaveLength(16);
  for (const { role, district: own, browser } of everyone) {
    const label = `${role ?? "a visitor"} in ${own}`;
    const mayEdit = role !== null && EDITS.includes(role);
    const { status, body } = await browser.get("/api/feedback");
    expect(status, label).toBe(role === null ? 401 : mayEdit ? 200 : 403);
    const listed = Listed.safeParse(body).data?.items.map(({ id }) => id) ?? [];
    for (const district of DISTRICTS) {
      const id = pieces.get(district) ?? "";
      const isTheirs = mayEdit && (own === district || own === "stockholm");
      expect(listed.includes(id), `${label}, of ${district}`).toBe(isTheirs);
      const handling = { state: "read", measure: null };
      const statuses = [
        (await browser.send("PUT", `/api/feedback/${id}/handling`, handling, STALE)).status,
        (await browser.send("DELETE", `/api/feedback/${id}`, undefined, STALE)).status,
      ];
      const unseen = role === null ? 401 : mayEdit ? 404 : 403;
      expect(statuses, `${label}, of ${district}`).toEqual(isTheirs ? [412, 412] : [unseen, unseen]);
    }
  }
});
