/** An outline that may trace a building waits for a publisher's answer: nothing goes for approval before it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { PlacePage } from "#data/schema/place-answer.ts";
import { PublishChangeMade } from "#data/schema/publish-answer.ts";
import { PublishedVersion } from "#data/schema/published.ts";
import { type Browser, openBrowser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { approve, previewFor, propose, send } from "./publishing.ts";

const [embedded] = ENGINES;
const PLACE = "bjorns-tradgard";
let app: OpenApp;
let remove = async () => {};
let admin: Browser;
let one: Browser;
let other: Browser;
let editor: Browser;
let visitor: Browser;

const preview = () => previewFor(one);
const question = async () => (await preview()).questions.find(({ id }) => id === PLACE);
const answer = async (
  given: { outline?: unknown; keptBecause: string | null },
  { browser = one, version }: { browser?: Browser; version?: number } = {},
) => {
  const asked = await question();
  const body = { answer: { outline: asked?.before, ...given } };
  return send(browser, `outlines/${PLACE}`, body, version ?? asked?.version ?? 1, "PUT");
};
const undo = async (made: { body: unknown }) =>
  one.send("POST", `/api/changes/${PublishChangeMade.parse(made.body).change}/undo`);
const inSet = async () => (await preview()).set.places.find(({ id }) => id === PLACE);
const change = async (set: Record<string, unknown>) => {
  const { place } = PlacePage.parse((await editor.get(`/api/places/${PLACE}`)).body);
  const headers = { "if-match": `"${place.properties.version}"` };
  return editor.send("PATCH", `/api/places/${PLACE}`, { reason: "Så är det.", ...set }, headers);
};

beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
  visitor = openBrowser(app, "192.0.2.99");
  admin = await firstAdministrator(app);
  one = (await personWith(app, admin, "publisher", "sodermalm")).browser;
  other = (await personWith(app, admin, "publisher", "stockholm")).browser;
  editor = (await personWith(app, admin, "editor", "sodermalm")).browser;
});
afterAll(() => remove());

test("a park between streets is not asked about; the same outline as something else is", async () => {
  expect(await preview()).toMatchObject({ questions: [], counts: { unanswered: 0 } });
  expect((await change({ kind: "hub" })).status).toBe(200);
  expect(await question()).toMatchObject({ name: "Björns trädgård", answer: null, version: 1 });
  expect((await preview()).counts.unanswered).toBe(1);
});

test("as long as nobody has answered, nothing is proposed, and the refusal names the place", async () => {
  const refused = await propose(one);
  expect(refused.status).toBe(409);
  const { detail } = ApiProblem.parse(refused.body);
  expect(detail.sv).toBe("Svara först på om konturen följer ett hus: Björns trädgård.");
  expect(detail.en).toContain("Björns trädgård");
});

test("only who publishes there answers, and of an answer in the meantime both hear", async () => {
  expect((await answer({ keptBecause: null }, { browser: editor })).status).toBe(403);
  expect((await answer({ keptBecause: null }, { browser: visitor })).status).toBe(401);
  expect((await answer({ keptBecause: null }, { version: 7 })).status).toBe(412);
});

test("a reason names nobody", async () => {
  const refused = await answer({ keptBecause: "Anna Exempelsson har mätt." });
  expect(refused.status).toBe(422);
  expect(ApiProblem.parse(refused.body).issues?.map(({ path }) => path)).toEqual(["reason"]);
});

test("an answer for another outline than the one that stands does not count", async () => {
  const corner = [18.07, 59.31];
  const elsewhere = { type: "Polygon", coordinates: [[corner, [18.08, 59.31], [18.08, 59.32], corner]] };
  const made = await answer({ outline: elsewhere, keptBecause: "Det är en park." });
  expect(made.status).toBe(200);
  expect((await question())?.answer).toBeNull();
  expect((await propose(one)).status).toBe(409);
});

test("a house becomes a circle; undone, the question is open again", async () => {
  const made = await answer({ keptBecause: null });
  expect(made.status).toBe(200);
  expect(await question()).toMatchObject({ answer: { keptBecause: null } });
  expect((await inSet())?.coarsened).toBe(true);
  expect((await preview()).outlines.map(({ id }) => id)).toContain(PLACE);
  expect((await undo(made)).status).toBe(200);
  expect((await inSet())?.coarsened).toBe(false);
  expect((await question())?.answer).toBeNull();
});

test("kept with its reason it is proposed; an answer that is taken back stops the approval, too", async () => {
  const kept = await answer({ keptBecause: "Det är en park mellan gator." });
  expect(await question()).toMatchObject({ answer: { keptBecause: "Det är en park mellan gator." } });
  expect((await propose(one)).status).toBe(200);
  expect((await undo(kept)).status).toBe(200);
  const refused = await approve(other);
  expect(refused.status).toBe(409);
  expect(ApiProblem.parse(refused.body).detail.sv).toContain("Björns trädgård");
  // Answered as a house meanwhile: what is frozen still shows it.
  expect((await answer({ keptBecause: null })).status).toBe(200);
  expect((await approve(other)).status).toBe(409);
  expect((await visitor.get("/api/public/sodermalm")).status).toBe(404);
  expect((await answer({ keptBecause: "Det är en park mellan gator." })).status).toBe(200);
  expect((await approve(other)).status).toBe(200);
  const { body } = await visitor.get("/api/public/sodermalm");
  const place = PublishedVersion.parse(body).set.places.find(({ id }) => id === PLACE);
  expect(place?.coarsened).toBe(false);
  // Why it was kept is for those inside.
  expect(JSON.stringify(body)).not.toContain("mellan gator");
});

test("what was answered stands in the log, with why", async () => {
  const text = JSON.stringify((await admin.get("/api/log?district=sodermalm")).body);
  expect(text).toContain("outline-answered");
  expect(text).toContain("Det är en park mellan gator.");
});
