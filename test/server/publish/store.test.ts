import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { PublicList } from "#data/schema/publish-answer.ts";
import { PublishedSet, PublishedVersion } from "#data/schema/published.ts";
import { hashOf } from "#server/publish/hash.ts";
import {
  addVersion,
  latestPublished,
  nextNumber,
  publishedDistricts,
  publishedVersions,
  setWithdrawn,
} from "#server/publish/store.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const SET = PublishedSet.parse({
  format: "platsplan-public-1",
  district: { id: "sodermalm", name: "Södermalm", administration: "Södermalms stadsdelsförvaltning" },
  plan: { id: "sodermalm-2024", title: "Åtgärdsplan 2024", year: 2024 },
  about: null,
  howToBeHeard: { sv: "Skriv till förvaltningens brevlåda.", easy: null, en: null },
  places: [],
});
const WHO = { account: null, who: "demo" };
const EVERYONE = "192.0.2.7";

describe.each(ENGINES)("what has been published, on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "for everyone", () => {
    let app: OpenApp;
    let remove = async () => {};
    const publish = (set: PublishedSet, day: string) =>
      app.database.db.transaction(async (tx) =>
        addVersion(tx, await nextNumber(tx, "sodermalm"), {
          district: "sodermalm",
          set,
          proposedOn: `${day}T08:00:00.000Z`,
          proposedBy: WHO,
          approvedBy: WHO,
          now: new Date(`${day}T09:00:00.000Z`),
        }),
      );
    const withdraw = (version: number, on: string | null) =>
      app.database.db.transaction((tx) => setWithdrawn(tx, "sodermalm", version, on));

    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database);
    });
    afterAll(() => remove());

    test("is nothing until somebody has published", async () => {
      expect((await app.get("/api/public/sodermalm", {}, EVERYONE)).status).toBe(404);
      expect(await latestPublished(app.database.db, "sodermalm")).toBeNull();
      expect(await publishedDistricts(app.database.db)).toEqual([]);
    });

    test("is the newest version, named by its hash, with a list of its fields", async () => {
      await publish(SET, "2026-01-10");
      await publish({ ...SET, plan: { ...SET.plan, title: "Åtgärdsplan" } }, "2026-02-10");
      const response = await app.get("/api/public/sodermalm", {}, EVERYONE);
      const version = PublishedVersion.parse(await response.json());
      expect(version).toMatchObject({ version: 2, publishedOn: "2026-02-10T09:00:00.000Z" });
      expect(version.hash).toBe(hashOf(version.set));
      expect(version.fields).toContain("howToBeHeard.sv");
      expect(response.headers.get("etag")).toBe(`"${version.hash}"`);
      const again = { headers: { "if-none-match": `"${version.hash}"` } };
      expect((await app.get("/api/public/sodermalm", again, EVERYONE)).status).toBe(304);
    });

    test("stays readable version by version", async () => {
      const first = await app.get("/api/public/sodermalm/1", {}, EVERYONE);
      expect(PublishedVersion.parse(await first.json()).set.plan.title).toBe("Åtgärdsplan 2024");
      expect((await app.get("/api/public/sodermalm/3", {}, EVERYONE)).status).toBe(404);
    });

    test("is gone at once when it is taken down, and the day of it is told", async () => {
      await withdraw(2, "2026-03-01T10:00:00.000Z");
      const gone = await app.get("/api/public/sodermalm/2", {}, EVERYONE);
      expect(gone.status).toBe(410);
      expect(ApiProblem.parse(await gone.json()).detail.sv).toContain("2026-03-01");
      // Not even an earlier one stands in its place: it may hold the same fault.
      expect(await latestPublished(app.database.db, "sodermalm")).toBeNull();
      const list = PublicList.parse(await (await app.get("/api/public", {}, EVERYONE)).json());
      expect(list.items).toEqual([]);
      await withdraw(2, null);
      expect((await latestPublished(app.database.db, "sodermalm"))?.version).toBe(2);
    });

    test("keeps its numbers: one that is taken down is not used anew", async () => {
      await withdraw(2, "2026-03-01T10:00:00.000Z");
      await publish(SET, "2026-04-10");
      const versions = await publishedVersions(app.database.db, "sodermalm");
      expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    });
  });
});
