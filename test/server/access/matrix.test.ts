/**
 * Who gets what: every route × role × district × audience, and every field × audience.
 *
 * What is expected is written here by hand, apart from the product's own rule; the routes and fields
 * are read from what the product declares, so that a new one without a rule fails.
 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { AccessRole } from "#data/schema/access.ts";
import { Audience, audienceOf, declarationOf } from "#data/schema/audience.ts";
import { DraftId, DraftList } from "#data/schema/draft.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import { scopeOf } from "#data/schema/shown.ts";
import { documents } from "#server/db/document-tables.ts";
import { plans } from "#server/db/tables.ts";
import { keepDocument, keepRows } from "#server/drafts/documents.ts";
import { insertDraft } from "#server/drafts/store.ts";
import type { Needs } from "#server/http/rule.ts";
import { fieldsOf } from "#test/data/schema/fields.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type DeclaredRoute, type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { firstAdministrator, personWith } from "./people.ts";

const ACTOR = "trafikkontoret";
const DISTRICTS = {
  sodermalm: {
    place: "skanstull",
    plan: "sodermalm-2024",
    measure: "sodermalm-2024-platser-14",
    finding: "no-actor.measure.sodermalm-2024-systemhot-1.who",
  },
  skarpnack: {
    place: "skarpnacksfaltet",
    plan: "skarpnack-2025",
    measure: "skarpnack-2025-platser-1",
    finding: "cells-shifted.measure.skarpnack-2025-systemhot-1.row",
  },
  "hasselby-vallingby": {
    place: "hasselby-torg",
    plan: "hasselby-vallingby-2025",
    measure: "hasselby-vallingby-2025-platser-1",
    finding: "target-years-disagree.place.hasselby-torg.when",
  },
} as const;
type District = keyof typeof DISTRICTS;
const districts = Object.keys(DISTRICTS) as District[];

interface Someone {
  label: string;
  role: AccessRole | null;
  /** `stockholm` is the whole city. */
  district: string;
  browser: Browser;
}

/** What may be asked at all, by hand. */
const MAY: Record<Exclude<Needs, "anyone" | "account">, readonly AccessRole[]> = {
  role: ["reader", "representative", "editor", "publisher", "administrator"],
  inside: ["reader", "editor", "publisher", "administrator"],
  answer: ["representative", "editor", "publisher", "administrator"],
  edit: ["editor", "publisher", "administrator"],
  publish: ["publisher"],
  administer: ["administrator"],
};
const mayAsk = ({ role }: Someone, needs: Needs): boolean =>
  needs === "anyone" || (role !== null && (needs === "account" || MAY[needs].includes(role)));

/** As what a record is seen, by hand. */
function seenAs(who: Someone, scope: { district: string | null; actors: readonly string[] }): Audience {
  const reaches = who.district === "stockholm" || scope.district === null || who.district === scope.district;
  if (who.role === null || !reaches) return "public";
  if (who.role !== "representative") return "internal";
  return scope.actors.includes(ACTOR) ? "partner" : "public";
}

/** One joint effort in each district, in which the actor takes part. */
const efforts = new Map<District, string>();
/** One story in each district, for the public. */
const stories = new Map<District, string>();
const storyIn = (district: District) => ({
  district,
  title: "Områdesmöte",
  audience: "public",
  language: "sv",
  textSize: "normal",
  slides: [
    {
      kind: "place",
      id: "5b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11",
      isHidden: false,
      look: null,
      notes: null,
      answers: [],
      filter: {},
      year: null,
      place: DISTRICTS[district].place,
      voices: [],
    },
  ],
  questions: [],
});
const effortIn = (district: District) => ({
  district,
  title: "Kväll",
  date: null,
  from: null,
  to: null,
  participants: [{ actor: ACTOR, function: null }],
  stops: [DISTRICTS[district].place],
  note: null,
  outcome: null,
});

/** What stands in the route's braces. */
function pathFor({ path, method }: DeclaredRoute, district: District): string {
  const { place, plan, measure, finding } = DISTRICTS[district];
  const nobody = "00000000-0000-4000-8000-000000000000";
  const ids: Record<string, string> = {
    "/api/places": place,
    "/api/efforts": efforts.get(district) ?? nobody,
    "/api/plans": plan,
    "/api/measures": measure,
    "/api/actors": ACTOR,
    "/api/people": nobody,
    "/api/people/changes": nobody,
    "/api/changes": nobody,
    "/api/drafts": nobody,
    "/api/meetings": nobody,
    "/api/stories": stories.get(district) ?? nobody,
    "/api/feedback": nobody,
    "/api/views": nobody,
    "/api/settings": "retention",
    "/api/settings/changes": nobody,
    "/api/account/passkeys": "none",
    "/api/account/sessions": "none",
  };
  const filledIn: Record<string, string> = {
    district,
    place,
    text: "contact",
    version: "1",
    which: "proposal",
  };
  if (path.startsWith("/api/publi"))
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const told = filledIn[name];
      if (told === undefined) throw new Error(`Say what stands in ${method} ${path}`);
      return told;
    });
  const id = path.includes("{key}") ? finding : ids[path.split("/{id}")[0] ?? ""];
  if (path.includes("{") && id === undefined) throw new Error(`Say what stands in ${method} ${path}`);
  const filled = path.replace(/\{(?:id|key)\}/, id ?? "").replace("{actor}", ACTOR);
  if (path === "/api/plans/{id}/difference") return `${filled}?with=${plan}`;
  if (path === "/api/changes") return `${filled}?since=2025-01-01`;
  if (path === "/api/actors/{id}/written") return `${filled}?alias=TK`;
  if (path === "/api/search") return `${filled}?q=${place}`;
  if (path === "/api/plans/{id}/export") return `${filled}?format=json`;
  if (path === "/api/settings/expiring-notes") return `${filled}?district=${district}&days=400`;
  return path.startsWith("/api/log") || path.startsWith("/api/settings")
    ? `${filled}?district=${district}`
    : filled;
}

/** Walks an answer by its schema; says every field that somebody got and should not have. */
function* leaks(
  schema: unknown,
  value: unknown,
  who: Someone,
  around: Audience = "public",
  path = "",
): Generator<string> {
  if (value === null || value === undefined) return;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return yield* leaks(schema.unwrap(), value, who, around, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const one of value) yield* leaks(schema.element, one, who, around, path);
    return;
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== "object") return;
  const scope = scopeOf(schema, value);
  const audience = scope === null ? around : seenAs(who, scope);
  const shape: Record<string, z.ZodType> = schema.shape;
  for (const [key, one] of Object.entries(value)) {
    const field = shape[key];
    const at = path === "" ? key : `${path}.${key}`;
    if (field === undefined) yield `${at}: not declared`;
    else if (Audience.options.indexOf(audienceOf(field)) < Audience.options.indexOf(audience)) {
      yield `${at}: ${audienceOf(field)}, seen as ${audience}`;
    } else yield* leaks(field, one, who, audience, at);
  }
}

let app: OpenApp;
let remove = async () => {};
const everyone: Someone[] = [];
const counts = { asked: 0, fields: 0, audiences: new Set<string>() };

beforeAll(async () => {
  const [embedded] = ENGINES;
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
  const admin = await firstAdministrator(app);
  everyone.push({ label: "a visitor", role: null, district: "–", browser: openBrowser(app) });
  for (const role of AccessRole.options) {
    for (const district of [...districts, "stockholm"]) {
      const actor = role === "representative" ? ACTOR : null;
      const { browser } = await personWith(app, admin, role, district, actor);
      everyone.push({ label: `${role} in ${district}`, role, district, browser });
    }
  }
  const planner = everyone.find(({ role, district }) => role === "editor" && district === "stockholm");
  for (const district of districts) {
    const answer = await planner?.browser.send("POST", "/api/efforts", effortIn(district));
    efforts.set(district, z.object({ effort: z.object({ id: z.string() }) }).parse(answer?.body).effort.id);
    const told = await planner?.browser.send("POST", "/api/stories", storyIn(district));
    stories.set(district, z.object({ story: z.object({ id: z.string() }) }).parse(told?.body).story.id);
  }
});
afterAll(async () => {
  await remove();
  process.stdout.write(
    `matrix: ${app.routes.length} routes × ${everyone.length} people (5 roles × 4 districts, a visitor) × ` +
      `${districts.length} districts = ${counts.asked} requests; ${counts.fields} fields × ${Audience.options.length} ` +
      `audiences; audiences met: ${[...counts.audiences].sort().join(", ")}; nothing unruled\n`,
  );
});

describe("every route", () => {
  test("has a rule, and nothing answers under /api that no rule stands before", () => {
    const unruled = app.routes.filter(({ needs }) => needs === undefined).map(({ path }) => path);
    expect(unruled).toEqual([]);
    const declared = new Set(
      app.routes.map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const open = new Set(["GET /api/openapi.json", "GET /api/docs", "GET /api/docs.css"]);
    const others = app.handlers
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"))
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, "")}`)
      .filter((handler) => !declared.has(handler) && !open.has(handler));
    expect([...new Set(others)]).toEqual([]);
  });

  test("says of every field of its answer whom it is for", () => {
    const silent = app.routes.flatMap(({ path, answer }) => {
      const fields = [...fieldsOf(answer)];
      counts.fields += fields.length;
      return fields.filter(({ isDeclared }) => !isDeclared).map((field) => `${path} ${field.path}`);
    });
    expect(silent).toEqual([]);
  });

  test("lets in whom its rule lets in and nobody else, and gives nobody a field of a narrower circle", async () => {
    for (const route of app.routes) {
      for (const who of everyone) {
        for (const district of districts) {
          const asked = `${route.method} ${pathFor(route, district)} as ${who.label}`;
          const method = route.method.toUpperCase();
          if (route.path === "/api/sign-out" || route.path === "/api/account/sessions") continue;
          if (route.path === "/api/events" && mayAsk(who, route.needs ?? "account")) continue;
          counts.asked++;
          const path = pathFor(route, district);
          const { status, body } =
            method === "GET"
              ? await who.browser.get(path)
              : await who.browser.send(method as "POST", path, method === "DELETE" ? undefined : {});
          expect(status, asked).toBeLessThan(500);
          if (!mayAsk(who, route.needs ?? "account")) {
            expect(status, asked).toBe(who.role === null ? 401 : 403);
            continue;
          }
          if (status !== 200 || route.answer === null) continue;
          // What is one's own one sees from the inside, whatever the role.
          const seer =
            route.needs === "account" ? { ...who, role: "reader" as const, district: "stockholm" } : who;
          expect([...leaks(route.answer, body, seer)], asked).toEqual([]);
        }
      }
    }
  }, 300_000);
});

describe("every measure", () => {
  test("is seen as the role and its district say, with all the fields of that audience and no others", async () => {
    const route = app.routes.find(({ path }) => path === "/api/measures/{id}");
    const fields = [...fieldsOf(route?.answer)];
    for (const who of everyone) {
      for (const district of districts) {
        const { body, status } = await who.browser.get(`/api/measures/${DISTRICTS[district].measure}`);
        expect(status).toBe(200);
        const { responsibilities } = z
          .looseObject({ responsibilities: z.array(z.looseObject({ actor: z.string() })) })
          .parse(body);
        const audience = seenAs(who, { district, actors: responsibilities.map(({ actor }) => actor) });
        counts.audiences.add(audience);
        for (const field of fields.filter(({ path }) => !path.includes("."))) {
          const isFor = Audience.options.indexOf(field.audience) >= Audience.options.indexOf(audience);
          const isKept = declarationOf(field.schema)?.ifFit === true && audience === "public";
          if (!isKept)
            expect(field.path in (body as object), `${field.path} for ${who.label} in ${district}`).toBe(
              isFor,
            );
        }
      }
    }
  });

  test("is changed by whom its district lets, and by nobody else: a stale write is told so, others are refused", async () => {
    for (const who of everyone) {
      for (const district of districts) {
        const { measure } = DISTRICTS[district];
        const { body } = await who.browser.get(`/api/measures/${measure}`);
        const { responsibilities } = z
          .looseObject({ responsibilities: z.array(z.looseObject({ actor: z.string() })) })
          .parse(body);
        const audience = seenAs(who, { district, actors: responsibilities.map(({ actor }) => actor) });
        const stale = { "if-match": '"999999"' };
        const answered = await who.browser.send(
          "PATCH",
          `/api/measures/${measure}`,
          { status: "done" },
          stale,
        );
        const edited = await who.browser.send("PATCH", `/api/measures/${measure}`, { title: "Nytt" }, stale);
        const label = `${who.label} on ${measure}`;
        const refused = who.role === null ? 401 : 403;
        const mayAnswer = audience !== "public" && who.role !== null && MAY.answer.includes(who.role);
        const mayEdit = audience === "internal" && who.role !== null && MAY.edit.includes(who.role);
        expect(answered.status, `status by ${label}`).toBe(mayAnswer ? 412 : refused);
        const rows = [{ measure, version: 999_999 }];
        const several = await who.browser.send("POST", "/api/measures/bulk", {
          rows,
          set: { status: "done" },
        });
        expect(several.status, `status of several by ${label}`).toBe(mayAnswer ? 412 : refused);
        expect(edited.status, `title by ${label}`).toBe(mayEdit ? 412 : refused);
      }
    }
  });
});

describe("every place", () => {
  test("is drawn, changed and removed by whom its district lets edit, and by nobody else", async () => {
    const stale = { "if-match": '"999999"' };
    // Nothing is written: whoever may is told what is wrong with it.
    const drawing = (district: string) => ({
      district,
      name: "Ny plats",
      aliases: [],
      kind: "park",
      parent: null,
      openDrugScene: false,
      description: "Ring 070-123 45 67.",
      accuracyRadiusM: 10,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [18.08, 59.31],
            [18.081, 59.31],
            [18.081, 59.311],
            [18.08, 59.31],
          ],
        ],
      },
      reason: "Så är det.",
    });
    for (const who of everyone) {
      for (const district of districts) {
        const { place } = DISTRICTS[district];
        const { browser, role, label } = who;
        const isInside = seenAs(who, { district, actors: [] }) === "internal";
        const mayEdit = isInside && role !== null && MAY.edit.includes(role);
        const refused = role === null ? 401 : 403;
        const statuses = [
          (await browser.send("POST", "/api/places", drawing(district))).status,
          (await browser.send("PATCH", `/api/places/${place}`, { name: "Nytt", reason: "Så" }, stale)).status,
          (await browser.send("DELETE", `/api/places/${place}`, undefined, stale)).status,
          (await browser.get(`/api/places/${place}/history`)).status,
        ];
        const expected = mayEdit ? [422, 412, 412, 200] : [refused, refused, refused, refused];
        expect(statuses, `${label} on ${place}`).toEqual(expected);
      }
    }
  });
});

describe("every story", () => {
  test("is told to those who work in its district alone, and changed by those who edit there", async () => {
    const stale = { "if-match": '"999999"' };
    for (const who of everyone) {
      for (const district of districts) {
        const { browser, role, label } = who;
        const id = stories.get(district);
        const isInside = role !== null && seenAs(who, { district, actors: [] }) === "internal";
        const mayEdit = isInside && MAY.edit.includes(role);
        const { body } = await browser.get("/api/stories");
        const listed = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) }).safeParse(body);
        const isListed = listed.success && listed.data.items.some((one) => one.id === id);
        expect(isListed, `${label}, ${district}`).toBe(isInside);
        const isAsked = role !== null && MAY.inside.includes(role);
        const unseen = role === null ? 401 : isAsked ? 404 : 403;
        expect((await browser.get(`/api/stories/${id}/slides`)).status).toBe(isInside ? 200 : unseen);
        const statuses = [
          (await browser.send("POST", "/api/stories", { ...storyIn(district), title: "Ring 070-123 45 67." }))
            .status,
          (await browser.send("PATCH", `/api/stories/${id}`, { title: "Nytt" }, stale)).status,
          (await browser.send("DELETE", `/api/stories/${id}`, undefined, stale)).status,
        ];
        const mayElsewhere = role !== null && MAY.edit.includes(role);
        const none = role === null ? 401 : 403;
        const other = isInside || !mayElsewhere ? none : 404;
        expect(statuses, `${label}, ${district}`).toEqual(mayEdit ? [422, 412, 412] : [none, other, other]);
      }
    }
  });
});

describe("every joint effort", () => {
  test("is known to whom its district or its actors let, planned by whom they let answer, and by nobody else", async () => {
    const stale = { "if-match": '"999999"' };
    for (const { browser, role, label, ...who } of everyone) {
      for (const district of districts) {
        const id = efforts.get(district);
        const audience = seenAs({ browser, role, label, ...who }, { district, actors: [ACTOR] });
        const isTold = audience !== "public";
        const { body } = await browser.get("/api/efforts");
        const told = z.object({ items: z.array(z.object({ id: z.string() })) }).safeParse(body);
        expect(told.data?.items.some((one) => one.id === id) ?? false, `${label} on ${district}`).toBe(
          isTold,
        );
        const may = role !== null && MAY.answer.includes(role);
        // Nothing is written: whoever may is told what is wrong with it.
        const statuses = [
          (await browser.send("POST", "/api/efforts", { ...effortIn(district), note: "Ring 070-123 45 67." }))
            .status,
          (await browser.send("PATCH", `/api/efforts/${id}`, { title: "Nytt" }, stale)).status,
          (await browser.send("DELETE", `/api/efforts/${id}`, undefined, stale)).status,
        ];
        const refused = role === null ? 401 : 403;
        const expected = !may ? [refused, refused, refused] : isTold ? [422, 412, 412] : [403, 404, 404];
        expect(statuses, `${label} on ${district}`).toEqual(expected);
      }
    }
  });
});

describe("several measures", () => {
  test("are changed by whom all of their districts let, and by nobody else", async () => {
    const measures = districts.map((district) => DISTRICTS[district].measure);
    for (const who of everyone) {
      const { status } = await who.browser.send("POST", "/api/measures/bulk", {
        rows: measures.map((measure) => ({ measure, version: 999_999 })),
        set: { status: "done" },
      });
      const isEverywhere = who.district === "stockholm" && who.role !== null && MAY.edit.includes(who.role);
      expect(status, who.label).toBe(isEverywhere ? 412 : who.role === null ? 401 : 403);
    }
  });
});

describe("every assignment", () => {
  const Row = z.looseObject({
    responsibilities: z.array(z.looseObject({ actor: z.string() })),
    assignments: z
      .array(z.looseObject({ actor: z.string(), ground: z.string(), version: z.number() }))
      .optional(),
  });

  test("is seen by who shares its measure, and answered by its actor or who edits in its district", async () => {
    for (const who of everyone) {
      for (const [district, measure] of [
        ["sodermalm", "sodermalm-2024-platser-14"],
        ["hasselby-vallingby", "hasselby-vallingby-2025-platser-3"],
      ] as const) {
        const row = Row.parse((await who.browser.get(`/api/measures/${measure}`)).body);
        const actors = row.responsibilities.map(({ actor }) => actor);
        const audience = seenAs(who, { district, actors });
        expect(row.assignments !== undefined, `${measure} for ${who.label}`).toBe(audience !== "public");
        for (const actor of actors) {
          const answered = await who.browser.send(
            "PUT",
            `/api/measures/${measure}/answers/${actor}`,
            { state: "assigned", ground: "0".repeat(16) },
            { "if-match": '"999999"' },
          );
          const own = seenAs(who, { district, actors: [actor] });
          const mayAnswer = own !== "public" && who.role !== null && MAY.answer.includes(who.role);
          const refused = who.role === null ? 401 : 403;
          expect(answered.status, `${actor} in ${measure} by ${who.label}`).toBe(mayAnswer ? 412 : refused);
          // Nothing is written: whoever may is told that the measure is not this actor's.
          const other = await who.browser.send("POST", `/api/actors/skolor/reminders`, {
            measures: [measure],
          });
          const mayEdit =
            seenAs(who, { district, actors: [] }) === "internal" &&
            who.role !== null &&
            MAY.edit.includes(who.role);
          expect(other.status, `reminding of ${measure} by ${who.label}`).toBe(mayEdit ? 422 : refused);
        }
      }
    }
  });
});

describe("every finding", () => {
  const Listed = z.looseObject({
    items: z.array(z.looseObject({ district: z.string(), version: z.number(), finding: z.looseObject({}) })),
  });

  test("is seen by who works inside its district, and by nobody else", async () => {
    for (const who of everyone) {
      const { status, body } = await who.browser.get("/api/findings");
      const isInside = who.role !== null && who.role !== "representative";
      expect(status, who.label).toBe(isInside ? 200 : who.role === null ? 401 : 403);
      if (!isInside) continue;
      const seen = new Set(Listed.parse(body).items.map(({ district }) => district));
      const own = who.district === "stockholm" ? districts : [who.district];
      expect([...seen].sort(), who.label).toEqual([...own].sort());
    }
  });

  test("is decided on by whom its district lets edit: a stale decision is told so, others are refused", async () => {
    for (const who of everyone) {
      for (const district of districts) {
        const { finding } = DISTRICTS[district];
        const decided = await who.browser.send(
          "PUT",
          `/api/findings/${finding}/decision`,
          { state: "open", fingerprint: "0".repeat(16) },
          { "if-match": '"999999"' },
        );
        const reaches = who.district === "stockholm" || who.district === district;
        const mayEdit = who.role !== null && MAY.edit.includes(who.role);
        // Whoever may edit somewhere but does not see this one hears that there is none.
        const refused = who.role === null ? 401 : mayEdit ? 404 : 403;
        expect(decided.status, `${who.label} on ${finding}`).toBe(mayEdit && reaches ? 412 : refused);
      }
    }
  });
});

describe("every draft", () => {
  test("is there for whom edits in its district, and for nobody else", async () => {
    const { db } = app.database;
    const now = new Date();
    for (const [index, district] of [...districts, "stockholm"].entries()) {
      const tenant = DistrictId.parse(district);
      const id = DraftId.parse(`00000000-0000-4000-8000-00000000001${index}`);
      const document = String(index).repeat(64);
      await keepDocument(db, {
        district: tenant,
        document,
        fileName: "plan.xlsx",
        bytes: new Uint8Array([1]),
        now,
      });
      const head = { district: null, year: null, kind: "plan" as const, title: null };
      await insertDraft(db, { id, district: tenant, document, head, by: null, now });
      for (const who of everyone) {
        const isTheirs = who.district === "stockholm" || who.district === district;
        const mayEdit = who.role !== null && MAY.edit.includes(who.role);
        const expected = who.role === null ? 401 : !mayEdit ? 403 : isTheirs ? 200 : 404;
        const label = `the draft of ${district} for ${who.label}`;
        for (const path of ["", "/file", "/findings", "/progress"].slice(0, expected === 200 ? 2 : 4))
          expect((await who.browser.get(`/api/drafts/${id}${path}`)).status, `${label}${path}`).toBe(
            expected,
          );
        if (expected !== 200) continue;
        const { body } = await who.browser.get("/api/drafts");
        const { items } = DraftList.parse(body);
        const seen = items.map((one) => `${one.district}`);
        expect(seen.includes(district), label).toBe(true);
        if (who.district !== "stockholm") expect(new Set(seen), label).toEqual(new Set([district]));
      }
    }
  });
});

describe("every document that a plan came from", () => {
  const SOURCE = { sheet: "Blad", page: null, row: 3, column: 3, ref: "C3", box: null, lines: null };
  const FIELD = { text: "Nya lampor", sources: [SOURCE], inherited: false, doubts: [] };
  const ROW = PlanRow.parse({
    number: 1,
    problem: null,
    cause: null,
    measure: FIELD,
    goal: null,
    when: null,
    who: null,
    followUps: [],
    status: null,
    comment: null,
    parts: [],
    source: SOURCE,
  });
  const READ = { format: "xlsx", fileName: "plan.xlsx", sheets: [], loose: [], notices: [] };

  test("is there for whom edits in its district; its row for all who work there; for nobody else", async () => {
    const { db } = app.database;
    for (const [index, name] of districts.entries()) {
      const district = DistrictId.parse(name);
      const key = { district, document: `a${index}`.repeat(32) };
      await keepDocument(db, { ...key, fileName: "plan.xlsx", bytes: new Uint8Array([1]), now: new Date() });
      await db
        .update(documents)
        .set({ format: "xlsx", read: JSON.stringify(READ) })
        .where(eq(documents.id, key.document));
      const { plan, measure } = DISTRICTS[name];
      await db.transaction((tx) => keepRows(tx, key, new Map([[MeasureId.parse(measure), ROW]])));
      await db.update(plans).set({ documentId: key.document }).where(eq(plans.id, plan));
      for (const who of everyone) {
        const isInside = seenAs(who, { district: name, actors: [] }) === "internal";
        const mayEdit = who.role !== null && MAY.edit.includes(who.role);
        const whole = who.role === null ? 401 : !mayEdit ? 403 : isInside ? 200 : 404;
        const expected = { source: isInside ? 200 : 404, "source/document": whole, "source/file": whole };
        for (const [path, status] of Object.entries(expected)) {
          const asked = `/api/measures/${measure}/${path}`;
          expect((await who.browser.get(asked)).status, `${asked} for ${who.label}`).toBe(status);
        }
      }
    }
  });
});
