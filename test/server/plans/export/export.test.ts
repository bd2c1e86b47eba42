/** A plan taken out over HTTP: as a file that one's programs open, holding what one may see and nothing more. */
import { sql } from "drizzle-orm";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import { PlanExport } from "#data/schema/plan-export.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";
import { read, register, takenIn } from "./exported.ts";
import { carried } from "./same-plan.ts";

const PLAN = "hasselby-vallingby-2025";
const address = (format: string, more = "") => `/api/plans/${PLAN}/export?format=${format}${more}`;
const [embedded] = ENGINES;
let database: Database;
let remove = async () => {};
const now = () => new Date("2026-11-21T12:00:00.000Z");

beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  ({ database, remove } = await embedded.open());
});
afterAll(() => remove());

const insider = async () => openApp(database, { person: personWith("reader", "hasselby-vallingby"), now });
const visitor = async () => {
  const { get } = await openApp(database, { now });
  return (path: string, init = {}) => get(path, init, "192.0.2.7");
};
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** Every text of every part of a workbook, its names and properties included. */
const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`)
    .join("\n");

describe("who works in the district", () => {
  test("gets a workbook that is read back as the same plan", async () => {
    const { get } = await insider();
    const answer = await get(address("xlsx"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${PLAN}.xlsx"`);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const { plan } = await takenIn(await bytesOf(answer), "sparad under annat namn.xlsx");
    const held = register.plans.find(({ id }) => id === PLAN);
    expect(held && carried(plan)).toEqual(held && carried(held));
  });

  test("is told that nothing has changed, when nothing has", async () => {
    const { get } = await insider();
    const tag = (await get(address("xlsx"))).headers.get("etag");
    expect((await get(address("xlsx"), { headers: { "if-none-match": tag ?? "" } })).status).toBe(304);
  });

  test("gets a summary that counts by formula, and shows its counts before anything is worked out", async () => {
    const { get } = await insider();
    const bytes = await bytesOf(await get(address("xlsx")));
    const { plan } = await read(bytes, "plan.xlsx");
    expect(plan.summary.map(({ problems, causes, measures }) => [problems, causes, measures])).toEqual(
      register.plans
        .find(({ id }) => id === PLAN)
        ?.priorityAreas.map(({ declared }) => [declared?.problems, declared?.causes, declared?.measures]),
    );
    expect(textOf(bytes)).toMatch(
      /<f>COUNTA\('2\. Otrygga och brottsutsatta pl'!\$A\$3:\$A\$20\)<\/f><v>18<\/v>/,
    );
    expect(plan.notUnderstood).toEqual([]);
  });

  test("gets a table for Swedish Excel, or with commas for programs", async () => {
    const { get } = await insider();
    const [head = "", first = ""] = (await (await get(address("csv"))).text()).split("\r\n");
    expect(head).toMatch(/^Id;Prioriterat område;Platser;/);
    expect(first).toMatch(new RegExp(`^${PLAN}-unga-1;`));
    const bytes = await bytesOf(await get(address("csv", "&separator=comma")));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Id,Prioriterat område,/);
  });

  test("gets JSON of a shape with a version, in which places and actors have names", async () => {
    const { get } = await insider();
    const whole = PlanExport.parse(await (await get(address("json"))).json());
    expect([whole.schema, whole.version, whole.day]).toEqual(["platsplan.plan", 1, "2026-11-21"]);
    expect(whole.page.measures).toHaveLength(32);
    expect(whole.places).toContainEqual({ id: "hasselby-torg", name: "Hässelby torg" });
    const named = new Set(whole.actors.map(({ id }) => id));
    const meant = whole.page.measures.flatMap((row) => row.responsibilities.map(({ actor }) => actor));
    expect(meant.filter((actor) => !named.has(actor))).toEqual([]);
  });

  test("is seen taking it out, each time, with what and in which format", async () => {
    const person = personWith("editor", "hasselby-vallingby");
    const { get } = await openApp(database, { person, now });
    await get(address("csv"));
    await get(address("xlsx"));
    const { rows } = await database.db.execute<Record<string, string>>(
      sql`select district_id, subject, details from log_entry
          where kind = 'data-exported' and account_id = ${person.account?.id ?? ""} order by number`,
    );
    expect(rows).toEqual(
      ["csv", "xlsx"].map((format) => ({
        district_id: "hasselby-vallingby",
        subject: `plan ${PLAN}`,
        details: JSON.stringify({ format }),
      })),
    );
  });
});

describe("a visitor", () => {
  /** Texts of the plan that are for the district alone, or for partners. */
  const hidden = () => {
    const plan = register.plans.find(({ id }) => id === PLAN);
    return (plan?.priorityAreas ?? []).flatMap(({ kind, problems }) =>
      problems.flatMap((problem) => [
        problem.text,
        ...problem.causes.flatMap(({ text, measures }) => [
          text,
          ...measures.flatMap((row) => [
            row.comment,
            ...row.parts.map((part) => part.text),
            ...row.goals.map((goal) => goal.text),
            ...row.followUps.map((note) => note.text),
            ...(kind === "unsafe-places" ? [] : [row.title]),
          ]),
        ]),
      ]),
    );
  };

  /** Without times of day and colours, which are the file's own, and organisations' names, which everyone may know. */
  const itsTexts = (shown: string): string =>
    register.actors.reduce(
      (text, { id, name }) => text.replaceAll(name, "").replaceAll(`"${id}"`, ""),
      shown.replace(/\d\d:\d\d|rgb="[\dA-F]+"/gu, ""),
    );

  test.each(["xlsx", "csv", "json"])(
    "gets nothing internal in the bytes of %s, properties included",
    async (format) => {
      const get = await visitor();
      const answer = await get(address(format));
      expect(answer.status).toBe(200);
      const bytes = await bytesOf(answer);
      const text = format === "xlsx" ? textOf(bytes) : new TextDecoder().decode(bytes);
      const shown = text.replaceAll("&amp;", "&");
      expect(shown).toContain("Hässelby torg");
      for (const words of hidden()) if (words !== null) expect(shown).not.toContain(words);
      expect(fitForPublic(itsTexts(shown))).toBe(true);
      expect(shown).not.toMatch(
        /"findings"|"comment"|"followUps"|kommentar|\[(?:Rubrik|Plats|Typ|Leds av):/iu,
      );
    },
  );

  test("leaves no trace in the log, and does not learn of plans that are not there", async () => {
    const get = await visitor();
    await get(address("csv"));
    const { rows } = await database.db.execute(sql`select 1 from log_entry where account_id is null`);
    expect(rows).toEqual([]);
    expect((await get("/api/plans/ingen-2025/export?format=csv")).status).toBe(404);
    expect((await get(`/api/plans/${PLAN}/export?format=exe`)).status).toBe(422);
  });
});
