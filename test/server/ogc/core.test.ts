/** OGC API – Features over HTTP as the abstract test suite of Part 1 (17-069r4, annex A) asks of it, on both engines. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { booleanClockwise, lineString } from "@turf/turf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { API_PROBLEM_STATUS, ApiProblem } from "#data/schema/api-problem.ts";
import { Conformance, featuresOf, Landing, LayerDocument, LayersDocument } from "#server/ogc/answers.ts";
import { MeasureProperties, PlaceProperties } from "#server/ogc/properties.ts";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const SITE = "https://plats.example.se";
const Places = featuresOf(PlaceProperties);
const Measures = featuresOf(MeasureProperties);

/** Another district's set, with its outlines wound the wrong way round. */
const skarpnack = {
  ...publishedSet,
  district: {
    ...publishedSet.district,
    id: "skarpnack" as typeof publishedSet.district.id,
    name: "Skarpnäck",
  },
  places: publishedSet.places.slice(0, 2).map((place) => ({
    ...place,
    geometry:
      place.geometry.type === "Polygon"
        ? { ...place.geometry, coordinates: place.geometry.coordinates.map((ring) => [...ring].reverse()) }
        : place.geometry,
  })),
};
const total = publishedSet.places.length + skarpnack.places.length;

for (const engine of ENGINES) {
  describe.skipIf(engine.skipped !== null)(`on ${engine.name}`, () => {
    let app: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await engine.open();
      remove = opened.remove;
      app = await openApp(opened.database, { publicUrl: SITE });
    });
    afterAll(() => remove());

    const ask = (path: string, headers: Record<string, string> = {}) =>
      app.get(`/ogc${path}`, { headers }, "192.0.2.7");
    const json = async (path: string): Promise<unknown> => {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      return answer.json();
    };
    const places = async (search = "") => Places.parse(await json(`/collections/places/items${search}`));
    const idsOf = ({ features }: { features: { id: string }[] }) => features.map(({ id }) => id);

    describe("before anything is published", () => {
      test("the layers are there, empty, and reach nowhere", async () => {
        const { collections } = LayersDocument.parse(await json("/collections"));
        expect(collections.map(({ id, extent }) => [id, extent])).toEqual([
          ["places", undefined],
          ["measures", undefined],
        ]);
        expect(await places()).toMatchObject({ numberMatched: 0, numberReturned: 0, features: [] });
      });
    });

    describe("once two districts have published", () => {
      beforeAll(async () => {
        await publish(app.database.db, publishedVersion(1));
        await publish(app.database.db, publishedVersion(1, skarpnack));
      });

      test("the landing page leads to the definition, the conformance and the layers", async () => {
        const { links } = Landing.parse(await json(""));
        const rels = new Map(links.map(({ rel, href, type }) => [rel, { href, type }]));
        expect(rels.get("self")).toEqual({ href: `${SITE}/ogc?f=json`, type: "application/json" });
        expect(rels.get("alternate")?.type).toBe("text/html");
        expect(rels.get("service-desc")?.type).toBe("application/vnd.oai.openapi+json;version=3.0");
        expect(rels.get("service-doc")?.type).toBe("text/html");
        expect(rels.get("conformance")?.href).toBe(`${SITE}/ogc/conformance`);
        expect(rels.get("data")?.href).toBe(`${SITE}/ogc/collections`);
        expect(rels.has("license")).toBe(true);
        for (const { href, type } of links.filter((link) => link.href.startsWith(SITE))) {
          const answer = await app.get(href.slice(SITE.length));
          expect(answer.status, href).toBe(200);
          expect(answer.headers.get("content-type"), href).toContain(type);
        }
        expect((await ask("/")).headers.get("location")).toBe("/ogc");
      });

      test("the definition is valid OpenAPI 3.0, and tells map programs how many they may ask for", async () => {
        const answer = await ask("/api");
        expect(answer.headers.get("content-type")).toBe("application/vnd.oai.openapi+json;version=3.0");
        const definition = z
          .looseObject({
            servers: z.array(z.object({ url: z.string() })),
            paths: z.record(z.string(), z.unknown()),
            components: z.looseObject({
              parameters: z.record(
                z.string(),
                z.looseObject({ required: z.boolean(), schema: z.looseObject({}) }),
              ),
            }),
          })
          .parse(await answer.json());
        const validator = new Validator();
        const { valid, errors } = await validator.validate(definition);
        expect(errors).toBeUndefined();
        expect(valid).toBe(true);
        expect(validator.version).toBe("3.0");
        expect(definition.servers).toEqual([{ url: `${SITE}/ogc` }]);
        expect(definition.components.parameters.limit).toMatchObject({
          required: false,
          schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
        });
        expect(definition.components.parameters.bbox?.schema).toMatchObject({ minItems: 4, maxItems: 6 });
        for (const path of Object.keys(definition.paths).filter((one) => !one.includes("{")))
          expect((await ask(path === "/" ? "" : path)).status, path).toBe(200);
      });

      test("it declares the parts of the standard that it keeps", async () => {
        const { conformsTo } = Conformance.parse(await json("/conformance"));
        const part = (name: string) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`;
        expect(conformsTo).toEqual(["core", "geojson", "html", "oas30"].map(part));
      });

      test("each layer says the same of itself alone and among all, where it reaches and where its features are", async () => {
        const { collections } = LayersDocument.parse(await json("/collections"));
        for (const listed of collections) {
          const alone = LayerDocument.parse(await json(`/collections/${listed.id}`));
          expect({ ...alone, links: [] }).toEqual({ ...listed, links: [] });
          const items = (links: typeof alone.links) =>
            links.filter(({ rel }) => rel === "items").map(({ type }) => type);
          expect(items(alone.links)).toEqual(["application/geo+json", "text/html"]);
          expect(items(listed.links)).toEqual(["application/geo+json", "text/html"]);
          expect(alone.crs).toEqual(["http://www.opengis.net/def/crs/OGC/1.3/CRS84"]);
          const [west = 0, south = 0, east = 0, north = 0] = alone.extent?.spatial.bbox[0] ?? [];
          expect(west < east && south < north && west > 17 && north < 60, "longitude first").toBe(true);
        }
      });

      test("places are GeoJSON in WGS 84 with right-handed rings, whatever way they were drawn", async () => {
        const answer = await ask("/collections/places/items");
        expect(answer.headers.get("content-type")).toBe("application/geo+json");
        expect(answer.headers.get("content-crs")).toBe("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
        const page = Places.parse(await answer.json());
        expect(page).toMatchObject({ numberMatched: total, numberReturned: total });
        expect(new Set(idsOf(page)).size).toBe(total);
        expect(page.links.map(({ rel }) => rel)).toEqual(["self", "alternate", "collection", "license"]);
        for (const { geometry } of page.features) {
          const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
          for (const rings of polygons)
            for (const [index, ring] of rings.entries()) {
              expect(ring.at(0)).toEqual(ring.at(-1));
              expect(booleanClockwise(lineString(ring))).toBe(index > 0);
            }
        }
      });

      test("measures say what is done, by whom, until when and how far, with the outline of their place", async () => {
        const page = Measures.parse(
          await json("/collections/measures/items?place=skanstull&howFar=not-done"),
        );
        expect(page.features).toHaveLength(1);
        const [measure] = page.features;
        expect(measure?.properties).toMatchObject({
          whatSv: "Bänkarna vid entrén flyttas.",
          by: "Fastighetsägarna",
          untilYear: 2024,
          howFarSv: "Ej genomförd",
          howFarEn: "Not done",
          placeName: "Skanstull",
          districtName: "Södermalm",
          coarsened: true,
          page: `${SITE}/offentligt/sodermalm/plats/skanstull`,
        });
        const [place] = (await places("?place=skanstull")).features;
        expect(measure?.geometry).toEqual(place?.geometry);
      });

      test("next leads through every feature once, and prev back again", async () => {
        const seen: string[] = [];
        let path = "/collections/places/items?limit=4";
        for (let turns = 0; path !== "" && turns < 20; turns++) {
          const page = await places(path.slice("/collections/places/items".length));
          expect(page.numberMatched).toBe(total);
          expect(page.numberReturned).toBe(page.features.length);
          seen.push(...idsOf(page));
          expect(page.links.some(({ rel }) => rel === "prev")).toBe(turns > 0);
          path = page.links.find(({ rel }) => rel === "next")?.href.slice(`${SITE}/ogc`.length) ?? "";
        }
        expect(seen).toEqual(idsOf(await places()));
        expect(new Set(seen).size).toBe(total);
      });

      test("who asks for more than it gives at once gets what it gives", async () => {
        expect((await places("?limit=100000")).numberReturned).toBe(total);
      });

      test("a box leaves what it meets, over the antimeridian and with heights, too", async () => {
        const skanstull = (await places("?place=skanstull&district=sodermalm")).features[0]?.bbox ?? [];
        const inside = idsOf(await places(`?bbox=${skanstull.join()}`));
        expect(inside).toContain("sodermalm.skanstull");
        expect(inside.length).toBeLessThan(total);
        const [west, south, east, north] = skanstull;
        expect(idsOf(await places(`?bbox=${west},${south},-10,${east},${north},90`))).toEqual(inside);
        expect((await places("?bbox=-180,-90,180,90")).numberMatched).toBe(total);
        expect((await places("?bbox=170,50,-170,70")).numberMatched).toBe(0);
        expect((await places("?bbox=17,59,-170,60")).numberMatched).toBe(total);
        expect((await places("?bbox=0,0,0,0")).numberMatched).toBe(0);
      });

      test("a moment leaves nothing out, for no feature has one", async () => {
        for (const datetime of ["2020-01-01T00:00:00Z", "../2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z/.."])
          expect((await places(`?datetime=${datetime}`)).numberMatched).toBe(total);
      });

      test("features are chosen by what they say", async () => {
        expect(idsOf(await places("?district=skarpnack"))).toHaveLength(2);
        expect(idsOf(await places("?name=Skanstull"))).toEqual(["sodermalm.skanstull"]);
        expect((await places("?coarsened=true")).features.every((one) => one.properties.coarsened)).toBe(
          true,
        );
        const due = Measures.parse(await json("/collections/measures/items?untilYear=2026"));
        expect(due.features.length).toBeGreaterThan(0);
        expect(new Set(due.features.map((one) => one.properties.untilYear))).toEqual(new Set([2026]));
        expect((await places("?district=atlantis")).numberMatched).toBe(0);
      });

      test("one feature stands alone, with the way to its layer", async () => {
        const answer = await ask("/collections/places/items/sodermalm.skanstull");
        expect(answer.headers.get("content-type")).toBe("application/geo+json");
        const feature = await answer.json();
        expect(feature).toMatchObject({ type: "Feature", id: "sodermalm.skanstull" });
        const rels = feature.links.map(({ rel }: { rel: string }) => rel);
        expect(rels).toEqual(["self", "alternate", "collection", "license"]);
        const [listed] = (await places("?place=skanstull&district=sodermalm")).features;
        expect(feature).toMatchObject({ ...listed });
      });

      test.each([
        ["?x=1", "x"],
        ["/conformance?x=1", "x"],
        ["/collections?limit=1", "limit"],
        ["/collections/places?x=1", "x"],
        ["/collections/places/items?colour=red", "colour"],
        ["/collections/places/items/sodermalm.skanstull?bbox=1,2,3,4", "bbox"],
        ...["0", "-1", "1.5", "", "ten", "1&limit=2"].map((limit) => [
          `/collections/places/items?limit=${limit}`,
          "limit",
        ]),
        ...["-1", "1e2"].map((offset) => [`/collections/places/items?offset=${offset}`, "offset"]),
        ...[
          ...["1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,3,", "18,60,19,59", "-181,0,0,0", "0,-91,0,0"],
          ...["0,0,5,1,1,2", "NaN,0,1,1", "0,0,Infinity,1", ""],
        ].map((bbox) => [`/collections/places/items?bbox=${bbox}`, "bbox"]),
        ...["yesterday", "2026-13-01T00:00:00Z", "2026-01-02/2026-01-01", "../..", "a/b", "1/2/3"].map(
          (at) => [`/collections/places/items?datetime=${at}`, "datetime"],
        ),
        ["/collections/places/items?kind=castle", "kind"],
        ["/collections/measures/items?untilYear=soon", "untilYear"],
        ["/collections/places/items?coarsened=maybe", "coarsened"],
        ["/collections?f=xml", "f"],
        ["/collections?sprak=tlh", "sprak"],
      ])("%s is refused, and %s is named in both languages", async (path, name) => {
        const answer = await ask(path);
        expect(answer.status).toBe(400);
        expect(answer.headers.get("content-type")).toBe("application/problem+json");
        const { kind, detail, issues } = ApiProblem.parse(await answer.json());
        expect(API_PROBLEM_STATUS[kind]).toBe(400);
        expect(issues?.map((issue) => issue.path)).toContain(name);
        expect(detail.sv).toContain(name);
        expect(detail.en).toContain(name);
        expect(detail.sv).not.toBe(detail.en);
      });

      test.each([
        "/collections/nothing",
        "/collections/nothing/items",
        "/collections/places/items/nowhere",
        "/collections/places/items/sodermalm.nowhere",
        "/collections/places/items/Å.%00",
        "/elsewhere",
      ])("%s is not there", async (path) => {
        const answer = await ask(path);
        expect(answer.status).toBe(404);
        expect(ApiProblem.parse(await answer.json()).kind).toBe("not-found");
      });

      test("it can only be read", async () => {
        const answer = await app.get("/ogc/collections/places/items", { method: "POST" });
        expect(answer.status).toBe(405);
        expect(answer.headers.get("allow")).toBe("GET, HEAD");
        const head = await app.get("/ogc/collections/places/items", { method: "HEAD" });
        expect([head.status, await head.text()]).toEqual([200, ""]);
      });

      test("who has it already is told that nothing has changed, and pages anywhere may read it", async () => {
        const first = await ask("/collections/places/items");
        const tag = first.headers.get("etag") ?? "";
        expect(tag).toMatch(/^"[^"]+"$/);
        expect(first.headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=60");
        expect(first.headers.get("vary")).toBe("accept, accept-encoding");
        expect(first.headers.get("access-control-allow-origin")).toBe("*");
        expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
        expect((await ask("/collections/places/items", { "if-none-match": tag })).status).toBe(304);
      });

      test("what is taken down is gone at once from every answer, and nothing of others is", async () => {
        const before = await ask("/collections/places/items");
        await withdraw(app.database.db, publishedVersion(1), "2026-11-21T08:00:00.000Z");
        const tag = before.headers.get("etag") ?? "";
        expect((await ask("/collections/places/items", { "if-none-match": tag })).status).toBe(200);
        const left = await places();
        expect(left.features.map(({ properties }) => properties.district)).toEqual([
          "skarpnack",
          "skarpnack",
        ]);
        for (const id of ["places/items/sodermalm.skanstull", "measures/items/sodermalm.skanstull.x"]) {
          const answer = await ask(`/collections/${id}`);
          expect(answer.status).toBe(410);
          const { detail } = ApiProblem.parse(await answer.json());
          expect(detail.sv).toContain("togs ned 2026-11-21");
        }
      });
    });
  });
}
