import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorList } from "#data/schema/actor-answer.ts";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { PlaceCollection, PlacePage } from "#data/schema/place-answer.ts";
import { PlanList, PlanPage } from "#data/schema/plan-answer.ts";
import { SearchAnswer } from "#data/schema/search-answer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

describe.each(ENGINES)("the API on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database);
    });
    afterAll(() => remove());

    const json = async (path: string) => (await app.get(path)).json();
    const place = async (id: string) => PlacePage.parse(await json(`/api/places/${id}`));
    const measures = async (query: string) => MeasureList.parse(await json(`/api/measures?${query}`));
    const found = async (q: string) =>
      SearchAnswer.parse(await json(`/api/search?q=${encodeURIComponent(q)}`)).hits.map((hit) => hit.title);

    test("gives every place as GeoJSON with what the map needs", async () => {
      const { features } = PlaceCollection.parse(await json("/api/places"));
      expect(features).toHaveLength(32);
      const skanstull = features.find((feature) => feature.id === "skanstull");
      expect(skanstull?.properties).toMatchObject({
        name: "Skanstull",
        district: "sodermalm",
        kind: "hub",
        level: "site",
        openDrugScene: true,
        accuracy: "estimated",
        targetYears: [],
        counts: { problems: 1, measures: 2, byStatus: { "partly-done": 2 } },
      });
      expect(skanstull?.properties.actors).toContain("systembolaget");
    });

    test("gives a place with its whole chain, in the plan's order", async () => {
      const page = await place("skanstull");
      expect(page.measures.map((row) => row.source?.row)).toEqual([14, 15]);
      expect(page.measures[0]?.problem.title).toContain("Skanstull");
      expect(page.spots.map((spot) => spot.id)).toEqual(["ringens-centrum"]);
      expect(page.ancestors.map((above) => above.id)).toEqual(["centrala-sodermalm"]);
      expect(page.forAllPlaces.map((row) => row.source?.row)).toEqual([25, 26]);
      expect(page.near.map(({ distanceM }) => distanceM)).toEqual(
        [...page.near.map((n) => n.distanceM)].sort((a, b) => a - b),
      );
      expect(page.near.map((near) => near.place.id)).not.toContain("ringens-centrum");
    });

    test("shows the target years of Hässelby torg as the rows have them, and says that they disagree", async () => {
      const page = await place("hasselby-torg");
      expect(page.measures).toHaveLength(9);
      expect(page.targetYears?.map(({ year, measures: rows }) => [year, rows.length])).toEqual([
        [2029, 1],
        [2030, 6],
        [2033, 1],
        [2034, 1],
      ]);
      expect(page.findings).toContainEqual(
        expect.objectContaining({
          rule: "target-years-disagree",
          values: { years: [2029, 2030, 2033, 2034], dragged: [2033, 2034] },
        }),
      );
    });

    test("keeps the cells of Skarpnäck's row where the document has them, and says so", async () => {
      const page = await place("skarpnacksfaltet");
      expect(page.findings?.map((finding) => finding.rule)).toContain("cells-shifted");
    });

    test("counts 131 measures: 72 in Södermalm, 27 in Skarpnäck, 32 in Hässelby-Vällingby", async () => {
      expect((await measures("")).total).toBe(131);
      expect((await measures("district=sodermalm")).total).toBe(72);
      expect((await measures("district=skarpnack")).total).toBe(27);
      expect((await measures("district=hasselby-vallingby")).total).toBe(32);
      expect((await measures("area=unsafe-places")).total).toBe(45);
    });

    test("filters: values of one field are alternatives, fields all hold, an organisation brings its units", async () => {
      const both = await measures("status=partly-done&status=started&district=sodermalm&pageSize=1000");
      expect(new Set(both.items.map((row) => row.status))).toEqual(new Set(["partly-done", "started"]));
      expect(new Set(both.items.map((row) => row.district))).toEqual(new Set(["sodermalm"]));
      expect((await measures("place=maltesholmstorget")).total).toBe(9);
      expect((await measures("targetYear=2026")).total).toBe(9);
      const led = await measures("actor=trafikkontoret&role=lead&pageSize=1000");
      expect(
        led.items.every((row) =>
          row.responsibilities.some((r) => r.actor === "trafikkontoret" && r.role === "lead"),
        ),
      ).toBe(true);
      expect((await measures("actor=sdf-sodermalm")).total).toBeGreaterThan(
        (await measures("actor=sodermalm-trygghetssamordnare")).total,
      );
    });

    test("sorts, and pages without losing or repeating a row", async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4].map((page) => measures(`sort=title&pageSize=40&page=${page}`)),
      );
      const ids = pages.flatMap((page) => page.items.map((row) => row.id));
      expect(new Set(ids).size).toBe(131);
      const titles = pages.flatMap((page) => page.items.map((row) => row.title ?? ""));
      expect(titles).toEqual([...titles].sort(new Intl.Collator("sv").compare));
      const years = (await measures("sort=targetYear&order=desc&pageSize=1000")).items.map(
        (row) => row.schedule.targetYear,
      );
      expect(years[0]).toBe(2034);
      expect(years.at(-1)).toBeNull();
    });

    test.each([
      ["status=klart", "status.0"],
      ["year=i-fjol", "year.0"],
      ["page=0", "page"],
      ["pageSize=5000", "pageSize"],
      ["sort=badness", "sort"],
      ["district=DROP%20TABLE", "district.0"],
    ])("refuses %s and names the field", async (query, field) => {
      const response = await app.get(`/api/measures?${query}`);
      expect(response.status).toBe(422);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const problem = ApiProblem.parse(await response.json());
      expect(problem.issues?.map((issue) => issue.path)).toContain(field);
      expect(problem.detail.sv).not.toBe(problem.detail.en);
    });

    test("refuses a field that nobody has heard of instead of ignoring it", async () => {
      expect((await app.get("/api/measures?stauts=done")).status).toBe(422);
    });

    test("gives the plans with their summary, and says where Skarpnäck's own table counts otherwise", async () => {
      const { items } = PlanList.parse(await json("/api/plans"));
      expect(items.map((plan) => [plan.id, plan.counts.measures])).toEqual([
        ["sodermalm-2024", 72],
        ["skarpnack-2025", 27],
        ["hasselby-vallingby-2025", 32],
      ]);
      const page = PlanPage.parse(await json("/api/plans/skarpnack-2025"));
      expect(page.summary.map((row) => [row.found.measures, row.declared?.measures])).toEqual([
        [8, 8],
        [1, 1],
        [5, 4],
        [11, 11],
        [2, 2],
        [0, 0],
      ]);
      expect(page.findings).toContainEqual(
        expect.objectContaining({ rule: "summary-disagrees", values: { found: 5, declared: 4 } }),
      );
      expect(page.measures).toHaveLength(27);
    });

    test("gives the actors in Swedish order with what they answer for", async () => {
      const { items } = ActorList.parse(await json("/api/actors"));
      const names = items.map((actor) => actor.name);
      expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare));
      expect(items.find((actor) => actor.id === "trafikkontoret")?.counts.lead).toBe(7);
    });

    test.each([
      ["skanstul", "Skanstull"],
      ["bjorns tradgard", "Björns trädgård"],
      ["BJÖRNS TRÄDGÅRD", "Björns trädgård"],
      ["hasselby torget", "Hässelby torg"],
      ["maltesholm", "Maltesholmstorget"],
      ["Medis", "Medborgarplatsen"],
      ["fältare", "Fältarna, Hässelby-Vällingby"],
      ["MOV", "Mobila ordningsvakter"],
      ["ordningsvakterna", "Mobila ordningsvakter"],
      ["trafikkontorets", "Trafikkontoret"],
    ])("a search for “%s” finds %s", async (query, title) => {
      expect((await found(query)).slice(0, 5)).toContain(title);
    });

    test("a search finds measures by other forms of their words", async () => {
      expect((await found("trygghetsvandringar")).join()).toContain("Trygghetsvandring");
      expect((await found("föräldramöte")).join()).toContain("Föräldramöten");
    });

    test("a search for nothing is refused, one without hits is empty", async () => {
      expect((await app.get("/api/search?q=")).status).toBe(422);
      expect((await app.get(`/api/search?q=${"x".repeat(101)}`)).status).toBe(422);
      expect(await found("xyzzyq")).toEqual([]);
    });

    test.each(["/api/places/finns-inte", "/api/plans/finns-inte", "/api/finns-inte"])(
      "%s does not exist, which is said in both languages",
      async (path) => {
        const response = await app.get(path);
        expect(response.status).toBe(404);
        expect(ApiProblem.parse(await response.json())).toMatchObject({ kind: "not-found", status: 404 });
      },
    );

    test.each(["POST", "PUT", "PATCH", "DELETE"])(
      "%s changes nothing: it can only be read",
      async (method) => {
        const response = await app.get("/api/districts", { method });
        expect(response.status).toBe(405);
        expect(response.headers.get("allow")).toContain("GET");
      },
    );

    test("an answer that has not changed is not sent again", async () => {
      const first = await app.get("/api/places");
      const tag = first.headers.get("etag") ?? "";
      const again = await app.get("/api/places", { headers: { "if-none-match": `"other", W/${tag}` } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect((await app.get("/api/places", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    });

    test("an answer comes compressed as the client likes it, the same words in each", async () => {
      const as = async (encoding: string) => {
        const response = await app.get("/api/places", { headers: { "accept-encoding": encoding } });
        expect(response.headers.get("vary")).toBe("accept-encoding");
        return {
          encoding: response.headers.get("content-encoding"),
          bytes: Buffer.from(await response.arrayBuffer()),
          tag: response.headers.get("etag"),
        };
      };
      const [br, gzip, plain] = await Promise.all([as("br, gzip"), as("gzip"), as("identity")]);
      expect([br.encoding, gzip.encoding, plain.encoding]).toEqual(["br", "gzip", null]);
      expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes);
      expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
      expect(new Set([br.tag, gzip.tag, plain.tag]).size).toBe(3);
    });

    test("HEAD gives the same headers and no body", async () => {
      const head = await app.get("/api/places", { method: "HEAD" });
      expect(head.status).toBe(200);
      expect(await head.text()).toBe("");
      expect(Number(head.headers.get("content-length"))).toBeGreaterThan(1_000);
    });

    test("every answer carries a strict content policy and names no third party", async () => {
      const response = await app.get("/api/places");
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe-inline");
      expect(policy).not.toMatch(/https?:/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("same-origin");
    });

    test("describes itself: every route is in the OpenAPI document and on the readable page", async () => {
      const document = await json("/api/openapi.json");
      const routes = Object.keys(document.paths);
      expect(routes.sort()).toEqual([
        "/api/account",
        "/api/account/passkeys",
        "/api/account/passkeys/options",
        "/api/account/passkeys/{id}",
        "/api/account/password",
        "/api/account/recovery-codes",
        "/api/account/sessions",
        "/api/account/sessions/{id}",
        "/api/account/totp",
        "/api/account/totp/begin",
        "/api/actors",
        "/api/actors/gone",
        "/api/actors/{id}",
        "/api/actors/{id}/history",
        "/api/actors/{id}/merge",
        "/api/actors/{id}/reminders",
        "/api/actors/{id}/split",
        "/api/actors/{id}/written",
        "/api/changes",
        "/api/changes/{id}/undo",
        "/api/districts",
        "/api/drafts",
        "/api/drafts/next-year",
        "/api/drafts/{id}",
        "/api/drafts/{id}/commit",
        "/api/drafts/{id}/derive",
        "/api/drafts/{id}/difference",
        "/api/drafts/{id}/document",
        "/api/drafts/{id}/earlier",
        "/api/drafts/{id}/file",
        "/api/drafts/{id}/findings",
        "/api/drafts/{id}/progress",
        "/api/drafts/{id}/rows",
        "/api/efforts",
        "/api/efforts/{id}",
        "/api/efforts/{id}/calendar",
        "/api/efforts/{id}/history",
        "/api/events",
        "/api/feedback",
        "/api/feedback/new",
        "/api/feedback/{id}",
        "/api/feedback/{id}/handling",
        "/api/feedback/{id}/question",
        "/api/feedback/{id}/step",
        "/api/findings",
        "/api/findings/{key}/decision",
        "/api/log",
        "/api/log/check",
        "/api/log/districts",
        "/api/log/export",
        "/api/me",
        "/api/measures",
        "/api/measures/bulk",
        "/api/measures/exports",
        "/api/measures/{id}",
        "/api/measures/{id}/answers/{actor}",
        "/api/measures/{id}/follow-ups",
        "/api/measures/{id}/history",
        "/api/measures/{id}/source",
        "/api/measures/{id}/source/document",
        "/api/measures/{id}/source/file",
        "/api/meetings",
        "/api/meetings/{id}",
        "/api/meetings/{id}/minutes",
        "/api/meta",
        "/api/people",
        "/api/people/changes/{id}/undo",
        "/api/people/{id}/disabled",
        "/api/people/{id}/grants",
        "/api/people/{id}/history",
        "/api/people/{id}/invitation",
        "/api/people/{id}/reset",
        "/api/pictures/map",
        "/api/places",
        "/api/places/{id}",
        "/api/places/{id}/history",
        "/api/plans",
        "/api/plans/{id}",
        "/api/plans/{id}/difference",
        "/api/plans/{id}/earlier",
        "/api/plans/{id}/export",
        "/api/plans/{id}/versions",
        "/api/public",
        "/api/public/{district}",
        "/api/public/{district}/{version}",
        "/api/publish",
        "/api/publish/{district}",
        "/api/publish/{district}/approve",
        "/api/publish/{district}/decline",
        "/api/publish/{district}/outlines/{place}",
        "/api/publish/{district}/proposal",
        "/api/publish/{district}/sets/{which}",
        "/api/publish/{district}/versions/{version}",
        "/api/publish/{district}/wordings/{text}",
        "/api/search",
        "/api/settings",
        "/api/settings/changes/{id}/undo",
        "/api/settings/expiring-notes",
        "/api/settings/mailbox",
        "/api/settings/mailbox-state",
        "/api/settings/mailbox-test",
        "/api/settings/map-source",
        "/api/settings/retention",
        "/api/settings/sign-in-provider",
        "/api/settings/{id}/history",
        "/api/sheets",
        "/api/sign-in",
        "/api/sign-in/callback",
        "/api/sign-in/code",
        "/api/sign-in/passkey",
        "/api/sign-in/passkey/options",
        "/api/sign-in/provider",
        "/api/sign-in/ways",
        "/api/sign-out",
        "/api/stories",
        "/api/stories/{id}",
        "/api/stories/{id}/files/pptx",
        "/api/stories/{id}/files/{form}",
        "/api/stories/{id}/questions/{question}",
        "/api/stories/{id}/slides",
        "/api/target-years",
        "/api/views",
        "/api/views/{id}",
        "/api/welcome",
        "/api/welcome/look",
      ]);
      const page = await (await app.get("/api/docs")).text();
      for (const route of routes) expect(page).toContain(` ${route}`);
    });

    test("says whether it lives and whether it can answer", async () => {
      expect(await json("/healthz")).toEqual({ status: "alive" });
      expect(await json("/readyz")).toEqual({ status: "ready" });
    });

    test("logs route, status and time, and nothing that a person has written", async () => {
      await app.get("/api/search?q=hemlig%20fraga");
      await app.get("/api/places/skanstull");
      const lines = app.logged.join("");
      expect(lines).toContain('"route":"/api/places/:id"');
      expect(lines).not.toContain("hemlig");
      expect(lines).not.toContain("skanstull");
    });
  });
});
