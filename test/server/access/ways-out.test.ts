/**
 * Every free text × every audience × every way out of the house: a word that is put into each field of the
 * whole dataset is looked for in all that leaves, whatever it is packed in.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WeighedGrant } from "#data/rules/permissions.ts";
import { type Audience, maySee } from "#data/schema/audience.ts";
import { PublishPreview } from "#data/schema/publish-answer.ts";
import { StoryFileForm, StoryPaper } from "#data/schema/story-file.ts";
import { readDatasetFiles, type SeedFiles } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { paths } from "#server/paths.ts";
import { placeSlide, told } from "#test/server/changes/story-writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";
import { type MarkedField, markedTexts, marksIn } from "./marked-texts.ts";
import { textsOfFile } from "./texts-of-file.ts";

const PLACE = "skanstull";
const PLAN = "sodermalm-2024";
const MEASURE = "sodermalm-2024-platser-14";
/** Leads measures in every district. */
const ACTOR = "trafikkontoret";

/** What is asked of each route that lets others in than those who work in a district. */
const ASKED: Record<string, readonly string[]> = {
  "/api/places": ["/api/places"],
  "/api/places/{id}": [`/api/places/${PLACE}`],
  "/api/measures": ["/api/measures?pageSize=500", "/api/measures?pageSize=500&district=sodermalm"],
  "/api/measures/{id}": [`/api/measures/${MEASURE}`],
  "/api/actors": ["/api/actors"],
  "/api/actors/gone": ["/api/actors/gone"],
  "/api/actors/{id}": [`/api/actors/${ACTOR}`],
  "/api/districts": ["/api/districts"],
  "/api/plans": ["/api/plans"],
  "/api/plans/{id}": [`/api/plans/${PLAN}`],
  "/api/plans/{id}/difference": [`/api/plans/${PLAN}/difference?with=sodermalm-2024`],
  "/api/plans/{id}/earlier": [`/api/plans/${PLAN}/earlier`],
  "/api/plans/{id}/export": ["json", "csv", "xlsx"].map((form) => `/api/plans/${PLAN}/export?format=${form}`),
  "/api/pictures/map": ["svg", "png"].map(
    (form) => `/api/pictures/map?district=sodermalm&focus=${PLACE}&format=${form}`,
  ),
  "/api/sheets": ["/api/sheets?district=sodermalm"],
  "/api/target-years": ["/api/target-years"],
  "/api/search": ["skanstull", "belysning", "torg"].map((q) => `/api/search?q=${q}`),
  "/api/meta": ["/api/meta"],
  "/api/me": ["/api/me"],
  "/api/views": ["/api/views"],
  "/api/efforts": ["/api/efforts"],
  "/api/changes": ["/api/changes?since=2024-01-01"],
  "/api/public": ["/api/public"],
  "/api/public/{district}": ["/api/public/sodermalm"],
  "/api/public/{district}/{version}": ["/api/public/sodermalm/1"],
  "/api/sign-in/ways": ["/api/sign-in/ways"],
};

/** Routes that hold nothing of a plan. */
const EMPTY = new Set([
  // They lead to who keeps the accounts.
  "/api/sign-in/provider",
  "/api/sign-in/callback",
  // What it sends is what the routes above answer; who hears what has tests of its own.
  "/api/events",
  // Where a document has been read in; who gets what of it is tested with it.
  "/api/measures/{id}/source",
  // One is asked for once somebody has made it.
  "/api/efforts/{id}/calendar",
]);

const SITE = [
  "/offentligt",
  "/offentligt/sodermalm",
  `/offentligt/sodermalm/plats/${PLACE}`,
  "/offentligt/sodermalm/flode",
  "/offentligt/sodermalm/data.json",
  "/offentligt/sodermalm/data.geojson",
  "/offentligt/sodermalm/data.csv",
  "/offentligt/sodermalm/synpunkt",
  ...["en", "latt"].flatMap((language) => [
    `/offentligt/sodermalm?lang=${language}`,
    `/offentligt/sodermalm/plats/${PLACE}?lang=${language}`,
  ]),
];

const ITEMS = ["/ogc/collections/places/items", "/ogc/collections/measures/items"];

/** The map layers’ addresses, without form and language; a feature of each is asked beside them. */
const LAYERS = [
  ...["/ogc", "/ogc/api", "/ogc/conformance", "/ogc/collections"],
  ...["/ogc/collections/places", "/ogc/collections/measures"],
  ...ITEMS,
];

const grant = (part: Partial<WeighedGrant>): WeighedGrant => ({
  role: "representative",
  district: null,
  actors: new Set([ACTOR]),
  ...part,
});
const VISITOR: Person = { kind: "visitor", viewer: { grants: [] }, viewKey: "public", account: null };
const PARTNER: Person = { ...personWith("representative", null), viewer: { grants: [grant({})] } };

let database: Database;
let remove = async () => {};
let files: SeedFiles;
let fields: Map<string, MarkedField>;
let editor: OpenApp;

const as = (person: Person): Promise<OpenApp> => openApp(database, { files, person });

async function textOf({ get }: OpenApp, path: string): Promise<string> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return textsOfFile(new Uint8Array(await answer.arrayBuffer()));
}

const fieldsIn = (text: string): MarkedField[] =>
  [...marksIn(text)].flatMap((mark) => fields.get(mark) ?? []);

/** Those that are for a narrower circle. */
const tooMuch = (text: string, audience: Audience): string[] =>
  fieldsIn(text)
    .filter((field) => !maySee(audience, field.audience))
    .map(({ path }) => path);

async function publish(): Promise<void> {
  const send = async (app: OpenApp, way: string) => {
    const { hash, proposal, proposalVersion } = PublishPreview.parse(
      await (await app.get("/api/publish/sodermalm")).json(),
    );
    const answer = await app.get(`/api/publish/sodermalm/${way}`, {
      method: "POST",
      headers: { "content-type": "application/json", "if-match": `"${proposalVersion}"` },
      body: JSON.stringify({ hash: proposal?.hash ?? hash }),
    });
    expect(answer.status, await answer.text()).toBe(200);
  };
  await send(await as(personWith("publisher", "sodermalm")), "proposal");
  await send(await as(personWith("publisher", "sodermalm")), "approve");
}

beforeAll(async () => {
  const [embedded] = ENGINES;
  if (embedded === undefined) throw new Error("There is always an embedded database");
  ({ database, remove } = await embedded.open());
  const { dataset, hash } = await readDatasetFiles(paths.data);
  const marked = markedTexts(dataset);
  fields = marked.fields;
  files = { dataset: marked.dataset, hash: `${hash} marked` };
  editor = await as(personWith("editor", "sodermalm"));
  await publish();
});
afterAll(() => remove());

test("every field for text has a mark, and inside the house they are all found again", async () => {
  expect(fields.size).toBeGreaterThan(25);
  const inside = fieldsIn(await textOf(editor, `/api/plans/${PLAN}`));
  for (const audience of ["internal", "partner", "public"] as const)
    expect(inside.filter((field) => field.audience === audience).length, audience).toBeGreaterThan(0);
});

describe.each([
  ["the public", "public" as const, VISITOR],
  ["a partner", "partner" as const, PARTNER],
])("%s", (_, audience, person) => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await as(person);
  });

  test("is answered by no route that this test does not ask", () => {
    const open = app.routes
      .filter(({ method, needs }) => method === "get" && (needs === "anyone" || needs === "role"))
      .map(({ path }) => path);
    expect(open.filter((path) => !(path in ASKED) && !EMPTY.has(path))).toEqual([]);
  });

  test("gets of every route no text of a narrower circle", async () => {
    const open = app.routes.filter(
      ({ method, needs }) =>
        method === "get" && (needs === "anyone" || (needs === "role" && audience !== "public")),
    );
    const leaks: string[] = [];
    let found = 0;
    for (const { path } of open)
      for (const asked of ASKED[path] ?? []) {
        const text = await textOf(app, asked);
        found += marksIn(text).size;
        leaks.push(...tooMuch(text, audience).map((field) => `${asked}: ${field}`));
      }
    expect(leaks).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });

  test("finds nothing by a word that stands in a text of a narrower circle", async () => {
    const hits: string[] = [];
    for (const [mark, field] of fields) {
      if (maySee(audience, field.audience)) continue;
      const answer = await app.get(`/api/search?q=${mark}`);
      const { hits: some } = (await answer.json()) as { hits: unknown[] };
      if (some.length > 0) hits.push(field.path);
    }
    expect(hits).toEqual([]);
  });
});

test("what is drawn and printed by those inside for others holds what those may see", async () => {
  const leaks: string[] = [];
  for (const audience of ["partner", "public"] as const)
    for (const asked of ["/api/sheets?district=sodermalm", ...(ASKED["/api/pictures/map"] ?? [])]) {
      const path = `${asked}&as=${audience}`;
      leaks.push(...tooMuch(await textOf(editor, path), audience).map((field) => `${path}: ${field}`));
    }
  expect(leaks).toEqual([]);
});

test("the public site and its files hold texts for everyone alone", async () => {
  const app = await as(VISITOR);
  const leaks: string[] = [];
  let found = 0;
  for (const path of SITE) {
    const text = await textOf(app, path);
    found += marksIn(text).size;
    leaks.push(...tooMuch(text, "public").map((field) => `${path}: ${field}`));
  }
  expect(leaks).toEqual([]);
  expect(found).toBeGreaterThan(0);
});

describe("the layers for map programs", () => {
  let app: OpenApp;
  let asked: string[] = [];
  beforeAll(async () => {
    app = await as(VISITOR);
    const features = await Promise.all(
      ITEMS.map(async (path) => {
        const { features } = (await (await app.get(`${path}?limit=1`)).json()) as {
          features: { id: string }[];
        };
        return features.map(({ id }) => `${path}/${id}`);
      }),
    );
    asked = [...LAYERS, ...features.flat()];
  });

  test("have no address that this test does not ask", () => {
    const patterns = app.handlers
      .filter(({ method, path }) => method === "GET" && path.startsWith("/ogc") && path !== "/ogc/")
      .map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`));
    expect(patterns.length).toBeGreaterThanOrEqual(10);
    for (const pattern of patterns)
      expect(
        asked.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true);
  });

  test.each(["f=json", "f=html", "f=html&sprak=en", "f=html&sprak=latt"])(
    "hold texts for everyone alone, with %s",
    async (search) => {
      const leaks: string[] = [];
      let found = 0;
      for (const path of asked) {
        const text = await textOf(app, `${path}?${search}`);
        found += marksIn(text).size;
        leaks.push(...tooMuch(text, "public").map((field) => `${path}: ${field}`));
      }
      expect(leaks).toEqual([]);
      expect(found).toBeGreaterThan(0);
    },
  );
});

describe.each(["public", "partner", "internal"] as const)("a story for the audience %s", (audience) => {
  const WRITTEN = {
    title: "Kväll vid torget",
    lead: "Välkomna hit",
    heading: "Egen rubrik",
    question: "Får vi fler bänkar",
    answer: "Det avgörs i höst",
    hidden: "Gömd bild",
    notes: "Tala långsamt",
    asked: "När kommer lyktorna",
  };
  const rest = { isHidden: false, look: null, notes: null, answers: [] };
  const story = {
    district: "sodermalm",
    title: WRITTEN.title,
    audience,
    language: "sv",
    textSize: "normal",
    slides: [
      { kind: "opening", id: crypto.randomUUID(), ...rest, lead: WRITTEN.lead },
      placeSlide(PLACE, { answers: [{ question: WRITTEN.question, answer: WRITTEN.answer }] }),
      { kind: "timeline", id: crypto.randomUUID(), ...rest, filter: {}, year: null },
      { kind: "next-steps", id: crypto.randomUUID(), ...rest, filter: {}, year: null, steps: [] },
      {
        kind: "free",
        id: crypto.randomUUID(),
        ...rest,
        notes: WRITTEN.notes,
        heading: WRITTEN.heading,
        paragraphs: [],
        bullets: [],
      },
      {
        kind: "free",
        id: crypto.randomUUID(),
        ...rest,
        isHidden: true,
        heading: WRITTEN.hidden,
        paragraphs: [],
        bullets: [],
      },
    ],
    questions: [
      {
        id: crypto.randomUUID(),
        place: PLACE,
        text: WRITTEN.asked,
        askedOn: "2026-03-01",
        owner: null,
        promised: null,
        answeredOn: null,
      },
    ],
  };
  let made = "";
  beforeAll(async () => {
    const answer = editor.get("/api/stories", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(story),
    });
    made = (await told(answer)).story.id;
  });

  test.each([
    ...StoryFileForm.options.filter((form) => form !== "pdf").map((form) => [form, ""] as const),
    ...StoryPaper.options.map((paper) => ["pdf", `?paper=${paper}`] as const),
  ])("says in its file %s%s what that audience may see", async (form, paper) => {
    const text = await textOf(editor, `/api/stories/${made}/files/${form}${paper}`);
    expect(tooMuch(text, audience)).toEqual([]);
    if (form !== "ics") expect(fieldsIn(text).length).toBeGreaterThan(0);
    for (const inside of ["question", "answer", "hidden", "notes", "asked"] as const)
      expect(text.includes(WRITTEN[inside]), inside).toBe(false);
  });
});
