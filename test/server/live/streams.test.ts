import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Ear, listenTo } from "./listen-to.ts";
import { inside, visitor } from "./people.ts";

const MEASURE = "skarpnack-2025-unga-1";

describe.each(ENGINES)("the streams of live events on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let app: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
      app = await openApp(database, { person: inside });
    });
    afterAll(() => remove());

    test("who may see something else from now on is sent away, and nobody else is", async () => {
      const own = await listenTo(app);
      await app.live.endStreamsOf("visitor");
      await own.next();
      await app.live.endStreamsOf(inside.account?.id ?? "visitor");
      await own.ended;
    });

    /** Opens as many as are let in, sees that one more is not, and that a place is free when one leaves. */
    const fill = async (full: OpenApp, places: number, from: string) => {
      const ears: Ear[] = [];
      for (let count = 0; count < places; count++) ears.push(await listenTo(full, { from }));
      const refused = await full.get("/api/events", {}, from);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      await ears.pop()?.close();
      await expect.poll(() => full.live.hub.size).toBe(places - 1);
      ears.push(await listenTo(full, { from }));
      return async () => {
        for (const ear of ears) await ear.close();
        await expect.poll(() => full.live.hub.size).toBe(0);
      };
    };

    test("one who is signed in has at most ten at once, wherever from", async () => {
      const from = "192.0.2.1";
      const leave = await fill(app, 10, from);
      expect((await app.get("/api/events", {}, "192.0.2.2")).status).toBe(429);
      await leave();
    });

    test("from one address come at most two hundred at once, so that an office behind one works", async () => {
      const visitors = await openApp(database, { person: visitor });
      const leave = await fill(visitors, 200, "192.0.2.1");
      await (await listenTo(visitors, { from: "192.0.2.2" })).close();
      await leave();
    });

    test("whoever starts the server sets how many", async () => {
      const small = await openApp(database, { person: visitor, streamsPerAddress: 3 });
      await (await fill(small, 3, "192.0.2.1"))();
      const strict = await openApp(database, { person: inside, streamsPerAccount: 2 });
      await (await fill(strict, 2, "192.0.2.1"))();
    });

    test("nothing on the way keeps or delays it, and HEAD opens no stream", async () => {
      const head = await app.get("/api/events", { method: "HEAD" });
      expect(head.headers.get("cache-control")).toBe("no-store");
      expect(head.headers.get("x-accel-buffering")).toBe("no");
      expect(app.live.hub.size).toBe(0);
      const stream = await app.get("/api/events", { headers: { "accept-encoding": "br, gzip" } });
      expect(stream.headers.get("cache-control")).toBe("no-store");
      expect(stream.headers.get("x-accel-buffering")).toBe("no");
      expect(stream.headers.get("content-encoding")).toBeNull();
      await stream.body?.cancel();
    });

    test("someone who does not read holds nobody up, and is sent away in the end", async () => {
      const { hub } = app.live;
      const silent = await app.get("/api/events");
      const ear = await listenTo(app);
      await ear.next();
      const from = 1_000_000;
      const changed = (revision: number) => ({
        revision,
        district: "skarpnack",
        ...CONCERNS_NOTHING,
        measures: [MEASURE],
      });
      for (let step = 0; step < 300; step++) {
        hub.announce({ kind: "changed", changed: changed(from + step) });
        expect((await ear.next()).id).toBe(from + step);
      }
      await expect.poll(() => hub.size).toBe(1);
      await silent.body?.cancel();
      await ear.close();
    });

    test("a server that stops ends every stream and lets nobody in again", async () => {
      const ear = await listenTo(app);
      await app.live.close();
      await ear.ended;
      expect((await app.get("/api/events")).status).toBe(503);
    });
  });
});
