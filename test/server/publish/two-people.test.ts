/** Two people publish a district: what one proposes, another approves, and the public gets that and no more. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { FrozenSet, PublishChangeMade, PublishList } from "#data/schema/publish-answer.ts";
import { PublishedVersion } from "#data/schema/published.ts";
import { type Browser, openBrowser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { AT, approve, previewFor, propose, send } from "./publishing.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};
let admin: Browser;
let one: Browser;
let other: Browser;
let editor: Browser;
let demo: Browser;
let visitor: Browser;

const preview = (browser = one) => previewFor(browser);
const word = async (key: string, wording: unknown, browser = one) => {
  const text = (await preview(browser)).texts.find((each) => each.key === key);
  const source = text?.source ?? null;
  const whole = { source, sv: null, easy: null, en: null, ...(wording as object) };
  return send(
    browser,
    `wordings/${key}`,
    { wording: wording === null ? null : whole },
    text?.version ?? 1,
    "PUT",
  );
};
const published = async () => (await visitor.get("/api/public/sodermalm")).status;

beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
  demo = openBrowser(app, "127.0.0.1");
  visitor = openBrowser(app, "192.0.2.99");
});
afterAll(() => remove());

test("in the demo one may look and propose, and is told that approving takes another person", async () => {
  expect((await propose(demo)).status).toBe(200);
  const refused = await approve(demo);
  expect(refused.status).toBe(403);
  expect(ApiProblem.parse(refused.body).detail.sv).toContain("En annan person");
  expect(await published()).toBe(404);
  const { proposalVersion } = await preview(demo);
  expect((await send(demo, "decline", { reason: "Bara ett prov." }, proposalVersion)).status).toBe(200);
});

test("whoever has the role sees their own district, and nobody else does", async () => {
  admin = await firstAdministrator(app);
  one = (await personWith(app, admin, "publisher", "sodermalm")).browser;
  other = (await personWith(app, admin, "publisher", "stockholm")).browser;
  editor = (await personWith(app, admin, "editor", "sodermalm")).browser;
  const list = PublishList.parse((await one.get("/api/publish")).body);
  expect(list.items.map(({ district }) => district)).toEqual(["sodermalm"]);
  expect(list.items[0]).toMatchObject({ latest: null, proposal: null, versions: 0 });
  expect((await one.get("/api/publish/skarpnack")).status).toBe(404);
  expect((await editor.get(AT)).status).toBe(403);
  expect((await visitor.get(AT)).status).toBe(401);
});

test("the preview says what stays inside, by which rule and in which words", async () => {
  const { counts, removed, set } = await preview();
  expect(counts).toMatchObject({ measures: 72, otherTabs: 46 });
  expect(counts.published + counts.removed + counts.otherTabs).toBe(72);
  const meetings = removed.find(({ id }) => id === "sodermalm-2024-platser-4");
  expect(meetings).toMatchObject({
    field: null,
    rule: "tactics",
    values: ["Gemensamma utsättningar varje vecka"],
  });
  expect(meetings?.words[0]?.match).toBe("utsättningar");
  expect(JSON.stringify(set)).not.toMatch(/drogscen|ÖDS|missbruk|ordningsvakt/i);
});

test("a wording keeps the same rules: one that breaks them is refused with the reason", async () => {
  const refused = await word("measure.sodermalm-2024-platser-4", { sv: "Utsättningar på fredagar" });
  expect(refused.status).toBe(422);
  const { issues } = ApiProblem.parse(refused.body);
  expect(issues?.map(({ message }) => message)).toEqual(["hours: “fredagar”", "tactics: “Utsättningar”"]);
  const english = await word("contact", { en: { text: "Call us on Friday", reviewed: true } });
  expect(ApiProblem.parse(english.body).issues?.map(({ path }) => path)).toEqual(["en"]);
});

test("a wording that keeps them stands before the public in its stead, and can be taken back", async () => {
  const made = await word("measure.sodermalm-2024-platser-4", { sv: "Gemensam planering varje vecka" });
  expect(made.status).toBe(200);
  const after = await preview();
  expect(JSON.stringify(after.set)).toContain("Gemensam planering varje vecka");
  expect(after.counts.reworded).toBe(1);
  const { change } = PublishChangeMade.parse(made.body);
  expect((await one.send("POST", `/api/changes/${change}/undo`)).status).toBe(200);
  expect(JSON.stringify((await preview()).set)).not.toContain("Gemensam planering");
  expect(
    (await word("measure.sodermalm-2024-platser-4", { sv: "Gemensam planering varje vecka" })).status,
  ).toBe(200);
});

test("what is proposed is not public; the same person is refused, another one publishes exactly that", async () => {
  const { hash } = await preview();
  expect((await propose(one)).status).toBe(200);
  expect(await published()).toBe(404);
  const own = await approve(one);
  expect(own.status).toBe(403);
  expect(ApiProblem.parse(own.body).detail.en).toContain("Another person");
  const { proposalVersion } = await preview(other);
  const wrong = await send(other, "approve", { hash: "0".repeat(64) }, proposalVersion);
  expect(wrong.status).toBe(412);
  expect((await approve(other)).status).toBe(200);
  const { body } = await visitor.get("/api/public/sodermalm");
  expect(PublishedVersion.parse(body)).toMatchObject({ version: 1, hash });
  // Who did it is for those inside.
  expect(JSON.stringify(body)).not.toMatch(/publisher|account/);
  const [version] = (await preview()).versions;
  expect(version).toMatchObject({ version: 1, proposedBy: { who: "publisher i sodermalm" } });
  expect((await propose(one)).status).toBe(409);
});

test("what is changed after the proposal is told, and the frozen set is approved as it stood", async () => {
  await word("about", { sv: "Så här arbetar vi för trygga platser." });
  expect((await propose(one)).status).toBe(200);
  const frozen = (await preview(other)).proposal?.hash;
  await word("about", { sv: "Så arbetar vi tillsammans." });
  const { proposal } = await preview(other);
  expect(proposal).toMatchObject({ hash: frozen, hasChanged: true, isOwn: false });
  const set = FrozenSet.parse((await other.get(`${AT}/sets/proposal`)).body);
  expect(set.changes).toEqual([
    { path: "about.sv", before: null, after: "Så här arbetar vi för trygga platser." },
  ]);
  expect((await approve(other)).status).toBe(200);
  const { body } = await visitor.get("/api/public/sodermalm");
  expect(PublishedVersion.parse(body)).toMatchObject({ version: 2, hash: frozen });
});

test("a proposal is sent back with a reason, and two who decide do not overwrite each other", async () => {
  expect((await propose(one)).status).toBe(200);
  const { proposalVersion } = await preview(other);
  expect((await send(other, "decline", { reason: "Skriv om torget först." }, proposalVersion)).status).toBe(
    200,
  );
  expect((await send(other, "approve", { hash: "0".repeat(64) }, proposalVersion)).status).toBe(412);
  expect((await preview()).proposal).toBeNull();
});

test("a version is taken down at once with a reason, nothing stands in its place, and it can be put back", async () => {
  const withdraw = (withdrawn: unknown, version: number) =>
    send(one, "versions/2", { withdrawn }, version, "PUT");
  expect((await withdraw({ reason: "Ett fel i texten." }, 1)).status).toBe(200);
  expect((await visitor.get("/api/public/sodermalm/2")).status).toBe(410);
  // The one before it may hold the same fault.
  expect((await visitor.get("/api/public/sodermalm")).status).toBe(404);
  const [version] = (await preview()).versions;
  expect(version).toMatchObject({ version: 2, reason: "Ett fel i texten.", stateVersion: 2 });
  expect((await withdraw(null, 1)).status).toBe(412);
  expect((await withdraw(null, 2)).status).toBe(200);
  expect((await visitor.get("/api/public/sodermalm")).body).toMatchObject({ version: 2 });
});

test("a wording of a text that has changed since does not count, and is flagged", async () => {
  const id = "sodermalm-2024-platser-4";
  const row = (await editor.get(`/api/measures/${id}`)).body as { version: number };
  const headers = { "if-match": `"${row.version}"` };
  await editor.send("PATCH", `/api/measures/${id}`, { title: "Utsättningar varje månad" }, headers);
  const after = await preview();
  expect(after.texts.find(({ key }) => key === `measure.${id}`)).toMatchObject({ isStale: true, said: null });
  expect(JSON.stringify(after.set)).not.toContain("Gemensam planering varje vecka");
});

test("every step stands in the log, with who and from where", async () => {
  const { body } = await admin.get("/api/log?district=sodermalm");
  const text = JSON.stringify(body);
  for (const kind of ["wording-changed", "publication-proposed", "publication-approved"])
    expect(text).toContain(kind);
  for (const kind of ["publication-declined", "publication-withdrawn", "publication-restored"])
    expect(text).toContain(kind);
  expect(text).toContain("Ett fel i texten.");
});
