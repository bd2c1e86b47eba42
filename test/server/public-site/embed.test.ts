/** The public site in somebody else's frame, and the installation that stays out of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database, { publicUrl: "https://plats.example.se" });
  await publish(opened.database.db, publishedVersion(1));
});
afterAll(() => remove());

test.each(["/offentligt/sodermalm", "/offentligt/sodermalm/plats/skanstull"])(
  "%s may stand in a frame anywhere, if it is asked for as that",
  async (path) => {
    const { headers } = await app.get(`${path}?inbaddad=1`);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("x-frame-options")).toBeNull();
  },
);

test.each([
  "/offentligt/sodermalm",
  "/offentligt/sodermalm/flode?inbaddad=1",
  "/offentligt?inbaddad=1",
  "/?inbaddad=1",
  "/installningar/system?inbaddad=1",
  "/api/places?inbaddad=1",
])("%s may stand in no frame", async (path) => {
  const { headers } = await app.get(path);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-frame-options")).toBe("DENY");
});

test("in a frame the page is the content alone, and its links stay in the frame", async () => {
  const text = await (await app.get("/offentligt/sodermalm?inbaddad=1&sprak=latt")).text();
  expect(text).not.toContain('class="brand"');
  expect(text).not.toContain("<iframe");
  expect(text).not.toContain("&lt;iframe");
  expect(text).toContain('href="/offentligt/sodermalm/plats/slussen?sprak=latt&amp;inbaddad=1"');
  expect(text).toContain('href="/offentligt/sodermalm?sprak=latt" target="_blank"');
});

test("the whole page has the code to paste, in the language that it is read in", async () => {
  const text = await (await app.get("/offentligt/sodermalm?sprak=en")).text();
  expect(text).toContain(
    "&lt;iframe src=&quot;https://plats.example.se/offentligt/sodermalm?sprak=en&amp;amp;inbaddad=1&quot;",
  );
});
