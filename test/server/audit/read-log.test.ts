/** Who may read the log over HTTP, what they find in it, and that reading it is logged. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogCheck, LogDistricts, LogPage } from "#data/schema/log-answer.ts";
import { appendLog } from "#server/audit/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const HOSTILE = `=cmd|' /C calc'!A0;"x"\nrad`;

describe.each(ENGINES)("the log over HTTP on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "for administrators", () => {
    let database: Database;
    let remove = async () => {};
    let now = new Date("2026-11-21T12:00:00.000Z");
    beforeAll(async () => {
      ({ database, remove } = await open());
      await openApp(database);
      for (let index = 1; index <= 60; index++) {
        const actor = { account: null, who: index % 2 === 0 ? "Åsa 100%" : "Bo_Ek", address: "192.0.2.1" };
        const kind = index % 3 === 0 ? "data-undone" : "data-changed";
        const event = { district: "sodermalm", kind, subject: `measure m-${index}` } as const;
        const at = new Date(Date.UTC(2026, 9, 31, 22, 30) + index * 60 * 60 * 1_000);
        await database.db.transaction((tx) => appendLog(tx, actor, event, at));
      }
      const bad = { account: null, who: HOSTILE, address: "192.0.2.1" };
      const event = { district: "skarpnack", kind: "sign-in-failed", subject: "-1+1" } as const;
      await database.db.transaction((tx) => appendLog(tx, bad, event, now));
    });
    afterAll(() => remove());

    const as = async (person: Person) => (await openApp(database, { person, now: () => now })).get;
    const numbers = ({ entries = [] }: LogPage) => entries.map(({ number }) => number);
    const administrator = personWith("administrator", "sodermalm");
    const read = async (query: string, person = administrator): Promise<LogPage> => {
      const response = await (await as(person))(`/api/log?district=sodermalm&${query}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      return LogPage.parse(await response.json());
    };
    const PATHS = ["/api/log", "/api/log/check", "/api/log/export"];
    const statuses = async (person: Person, district: string) => {
      const get = await as(person);
      const responses = await Promise.all(PATHS.map((path) => get(`${path}?district=${district}`)));
      for (const { body } of responses) await body?.cancel();
      return responses.map(({ status }) => status);
    };

    test("filters by kind, who, subject and Swedish days; signs that stand for others are taken as they are", async () => {
      const data = "kind=data-changed&kind=data-undone";
      expect((await read(data)).total).toBe(60);
      expect((await read("kind=data-undone")).total).toBe(20);
      expect((await read("who=Åsa")).total).toBe(30);
      expect((await read("who=100%25")).total).toBe(30);
      expect((await read("who=%25")).total).toBe(30);
      expect((await read("who=bo_e")).total).toBe(30);
      expect((await read("who=_")).total).toBe(30);
      for (const who of ["åsa", "ÅSA", "åSa 1"]) expect((await read(`who=${who}`)).total, who).toBe(30);
      for (const sign of ["[", "(", "\\", ".", "*", "^", "$", "{2}", "|", "%5Bb"])
        expect((await read(`who=${sign}`)).total, sign).toBe(0);
      expect(numbers(await read("subject=M-17"))).toEqual([17]);
      // The first hour of 1 November in Sweden is the last of October in UTC.
      expect(numbers(await read(`${data}&from=2026-11-01&to=2026-11-01`)).at(-1)).toBe(1);
      expect((await read(`${data}&from=2026-11-01&to=2026-11-01`)).total).toBe(24);
      expect((await read(`${data}&to=2026-10-31`)).total).toBe(0);
    });

    test("goes page by page, newest first, without losing or repeating an entry while others are written", async () => {
      const query = "kind=data-changed&kind=data-undone&limit=7";
      const seen: number[] = [];
      for (let before = ""; ; ) {
        const page = await read(`${query}${before}`);
        seen.push(...numbers(page));
        const event = { district: "sodermalm", kind: "setting-changed", subject: "x" } as const;
        const actor = { account: null, who: "system", address: "–" };
        await database.db.transaction((tx) => appendLog(tx, actor, event, now));
        if (page.next == null) break;
        before = `&before=${page.next}`;
      }
      expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
    });

    test.each([
      "district=sodermalm&kind=burglary",
      "district=sodermalm&from=2026-02-30",
      "district=sodermalm&to=0002-01-01",
      "district=sodermalm&limit=1000",
      "district=sodermalm&before=0",
      "district=sodermalm&colour=red",
      "district=SODERMALM",
      "",
    ])("refuses the question “%s”", async (query) => {
      expect((await (await as(administrator))(`/api/log?${query}`)).status).toBe(422);
    });

    test("administrators of the district read its log, and nobody else does", async () => {
      const every = personWith("administrator", null);
      expect(await statuses(administrator, "sodermalm")).toEqual([200, 200, 200]);
      expect(await statuses(every, "sodermalm")).toEqual([200, 200, 200]);
      expect(await statuses(every, "stockholm")).toEqual([200, 200, 200]);
      expect(await statuses(every, "finns-inte")).toEqual([404, 404, 404]);
      const others = [
        personWith("editor", "sodermalm"),
        personWith("publisher", null),
        personWith("reader", null),
        personWith("representative", "sodermalm"),
        personWith("administrator", "skarpnack"),
      ];
      for (const person of others) expect(await statuses(person, "sodermalm")).toEqual([403, 403, 403]);
      expect(await statuses(administrator, "stockholm"), "the city's own").toEqual([403, 403, 403]);
      expect(await statuses(administrator, "finns-inte")).toEqual([403, 403, 403]);
    });

    test("who has not signed in is asked to, the demo too", async () => {
      const { get } = await openApp(database);
      for (const from of ["127.0.0.1", "192.0.2.7"]) {
        for (const path of [...PATHS, "/api/log/districts"]) {
          expect((await get(`${path}?district=sodermalm`, {}, from)).status).toBe(401);
        }
      }
    });

    test("says whose logs one may read", async () => {
      const ids = async (person: Person) =>
        LogDistricts.parse(await (await (await as(person))("/api/log/districts")).json()).items.map(
          ({ id }) => id,
        );
      expect(await ids(administrator)).toEqual(["sodermalm"]);
      expect(await ids(personWith("administrator", null))).toEqual([
        "stockholm",
        "sodermalm",
        "skarpnack",
        "hasselby-vallingby",
      ]);
      expect((await (await as(personWith("editor", null)))("/api/log/districts")).status).toBe(403);
    });

    test("checks the chain", async () => {
      const response = await (await as(administrator))("/api/log/check?district=sodermalm");
      const checked = LogCheck.parse(await response.json());
      expect(checked).toMatchObject({ district: "sodermalm", whole: true, break: null });
      expect(checked.entries).toBeGreaterThanOrEqual(60);
      expect(checked.lastHash).toMatch(/^[0-9a-f]{64}$/);
    });

    test("a reading is logged once, however many pages it has; a later one again", async () => {
      const reader = personWith("administrator", "hasselby-vallingby");
      const { get } = await openApp(database, { person: reader, now: () => now });
      const path = "/api/log?district=hasselby-vallingby";
      await Promise.all([get(path), get(`${path}&before=99`), get(`${path}&kind=log-read`)]);
      const own = async () => LogPage.parse(await (await get(`${path}&kind=log-read`)).json()).total;
      expect(await own()).toBe(1);
      now = new Date(now.getTime() + 11 * 60 * 1_000);
      expect(await own()).toBe(2);
    });

    test("exports as CSV that Swedish Excel opens, where nothing written by others can run", async () => {
      const get = await as(personWith("administrator", "skarpnack"));
      const response = await get("/api/log/export?district=skarpnack&kind=sign-in-failed");
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(response.headers.get("content-disposition")).toBe(
        'attachment; filename="platsplan-logg-skarpnack-2026-11-21.csv"',
      );
      expect(response.headers.get("cache-control")).toBe("no-store");
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString("utf8").slice(1);
      expect(text.split("\r\n")[0]).toMatch(/^Nummer;Tid \(UTC\);Händelse;Vem;/);
      expect(text).toContain(`;"'=cmd|' /C calc'!A0;""x""\nrad";;192.0.2.1;'-1+1;`);
      const after = await get("/api/log?district=skarpnack&kind=log-exported");
      const { entries = [] } = LogPage.parse(await after.json());
      expect(entries.map(({ details }) => JSON.parse(details))).toContainEqual({ kind: ["sign-in-failed"] });
    });
  });
});
