/** The public site over HTTP: what everyone gets, in which language, and what is said where there is nothing. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
});
afterAll(() => remove());

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.get(`/offentligt${path}`, { headers }, "192.0.2.7");
const page = async (path: string) => (await ask(path)).text();

describe("before anything is published", () => {
  test("the first page says so plainly", async () => {
    const answer = await ask("");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Inget är publicerat än.");
  });

  test("so does a district's own, which is not there yet", async () => {
    const answer = await ask("/skarpnack");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Skarpnäck har inte publicerat några platser.");
  });

  test.each(["/atlantis", "/Södermalm", "/sodermalm/nagot/annat"])("%s is not there at all", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toContain("Sidan finns inte");
  });
});

describe("once a district has published", () => {
  beforeAll(() => publish(app.database.db, publishedVersion(1)));

  test("the first page leads to it", async () => {
    const text = await page("");
    expect(text).toContain('href="/offentligt/sodermalm"');
    expect(text).toContain("20 november 2026");
  });

  test("its page has every place in the list, on the map and in the table", async () => {
    const text = await page("/sodermalm");
    for (const { id, name } of publishedSet.places) {
      expect(text).toContain(`href="/offentligt/sodermalm/plats/${id}"`);
      expect(text).toContain(`href="#plats-${id}"`);
      expect(text).toContain(name);
    }
    expect(text).toContain("Buskar som skymmer gångvägarna beskärs varje vår.");
    expect(text).toContain("<caption>Åtgärderna plats för plats i Södermalm</caption>");
  });

  test("a place's page says what is done, by whom, by when, how far, and how to be heard", async () => {
    const text = await page("/sodermalm/plats/skanstull");
    expect(text).toContain("Gångtunneln målas ljus och städas varje dag.");
    expect(text).toMatch(/<dt>Senast<\/dt><dd>2025<\/dd>/);
    expect(text).toContain("Genomförd");
    expect(text).toContain("Platsens gräns är ritad grovt med avsikt.");
    expect(text).toContain("kom till områdesmötet");
  });

  test("a place that is not in the set is not there", async () => {
    expect((await ask("/sodermalm/plats/ringens-centrum")).status).toBe(404);
  });

  test("a text without another wording stands in Swedish, marked as such", async () => {
    const english = await page("/sodermalm/plats/medborgarplatsen?sprak=en");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("brighter and warmer ones");
    expect(english).toContain("Not reviewed yet");
    expect(english).toContain('lang="sv">Platsvärdar finns på torget');
    expect(english).toContain("In Swedish only");
    const easy = await page("/sodermalm/plats/medborgarplatsen?sprak=latt");
    expect(easy).toContain("Vi sätter upp nya lampor på torget.");
    expect(easy).toContain("En människa har läst texten");
    expect(easy).toContain("Texten är inte på lätt svenska än");
  });

  test("the language goes along from page to page", async () => {
    expect(await page("/sodermalm?sprak=latt")).toContain(
      'href="/offentligt/sodermalm/plats/slussen?sprak=latt"',
    );
  });

  test("whoever has it already is told that nothing has changed, and others may keep it for a minute", async () => {
    const first = await ask("/sodermalm");
    expect(first.headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=60");
    const tag = first.headers.get("etag") ?? "";
    expect((await ask("/sodermalm", { "if-none-match": tag })).status).toBe(304);
    expect((await ask("/sodermalm?sprak=en", { "if-none-match": tag })).status).toBe(200);
  });

  test("it goes out compressed", async () => {
    const answer = await ask("/sodermalm", { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
  });

  test("nothing in it needs a style or a script of the page's own, which the content policy would refuse", async () => {
    for (const path of ["", "/sodermalm", "/sodermalm/plats/skanstull"]) {
      expect(await page(path)).not.toMatch(/ style=|<style|<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });

  test("a text that looks like markup stays text", async () => {
    const name = '<b>Torget</b> & "parken"';
    const set = { ...publishedSet, places: publishedSet.places.map((place) => ({ ...place, name })) };
    await publish(app.database.db, publishedVersion(2, set));
    const text = await page("/sodermalm");
    expect(text).toContain("&lt;b&gt;Torget&lt;/b&gt; &amp; &quot;parken&quot;");
    expect(text).not.toContain("<b>Torget");
  });

  test("what is taken down is gone, says when, and no earlier version comes back", async () => {
    await withdraw(app.database.db, publishedVersion(2), "2026-11-21T08:00:00.000Z");
    for (const path of ["/sodermalm", "/sodermalm/plats/skanstull"]) {
      const answer = await ask(path);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain("tog ned sina uppgifter 21 november 2026");
    }
    expect(await page("")).toContain("Inget är publicerat än.");
  });
});
