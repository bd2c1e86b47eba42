import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { listenTo } from "./listen-to.ts";
import { inside } from "./people.ts";

const MEASURE = "skarpnack-2025-unga-1";

describe.each(ENGINES)("the streams of live events on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      ({ remove } = opened);
      app = await openApp(opened.database, { person: inside });
    });
    afterAll(() => remove());

    test("who may see something else from now on is sent away, and nobody else is", async () => {
      const own = await listenTo(app);
      await app.live.endStreamsOf("visitor");
      await own.next();
      await app.live.endStreamsOf(inside.account?.id ?? "visitor");
      await own.ended;
    });

    test("from one address come at most twenty at once, and a place is free when one leaves", async () => {
      const from = "192.0.2.1";
      const ears = [];
      for (let count = 0; count < 20; count++) ears.push(await listenTo(app, { from }));
      const refused = await app.get("/api/events", {}, from);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      await (await listenTo(app, { from: "192.0.2.2" })).close();
      const [first] = ears;
      await first?.close();
      await expect.poll(() => app.live.hub.size).toBe(19);
      ears.push(await listenTo(app, { from }));
      for (const ear of ears) await ear.close();
      await expect.poll(() => app.live.hub.size).toBe(0);
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
        measures: [MEASURE],
        actors: [],
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
