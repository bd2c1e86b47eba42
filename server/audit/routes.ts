/** `/api/log`: a district's log, for who administers the district. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import { project } from "#data/rules/project.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { LogCheck, LogDistricts, LogPage } from "#data/schema/log-answer.ts";
import { CITY } from "#server/db/city.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env, Person } from "#server/http/person.ts";
import { answers, type Deps, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { checkChain } from "./check-chain.ts";
import { exportLog, exportName } from "./export-log.ts";
import { dayOf } from "./local-day.ts";
import { DistrictQuery, LogFilter, LogQuery } from "./question.ts";
import { countEntries, readEntries } from "./read-entries.ts";

/** Going through the log within this time is one reading. */
const READING_MS = 10 * 60 * 1_000;

const list = ruled("administer", {
  method: "get",
  path: "/",
  summary: "Loggen, det nyaste först (the log, newest first)",
  request: { query: LogQuery },
  responses: { ...answers(LogPage, "Posterna"), ...refusals },
});

const districts = ruled("administer", {
  method: "get",
  path: "/districts",
  summary: "Vilkas loggar man får läsa (whose logs one may read)",
  responses: answers(LogDistricts, "Stadsdelsområdena"),
});

const check = ruled("administer", {
  method: "get",
  path: "/check",
  summary: "Är loggens kedja hel? (is the log's chain whole?)",
  request: { query: DistrictQuery },
  responses: { ...answers(LogCheck, "Kedjan"), ...refusals },
});

const download = ruled("administer", {
  method: "get",
  path: "/export",
  summary: "Loggen som CSV (the log as CSV)",
  request: { query: LogFilter },
  responses: {
    200: { description: "Posterna", content: { "text/csv": { schema: z.string() } } },
    ...refusals,
  },
});

/** The city's own log tells of the whole installation: it takes a role that counts everywhere. */
const mayRead = ({ viewer }: Person, district: DistrictId): boolean =>
  mayDo(viewer, "administer", { district: district === CITY ? null : district, actors: [] });

export function logRoutes(deps: Deps) {
  const { db, store, audit } = deps;
  const allow = (c: Context<Env>, district: DistrictId): void => {
    if (!mayRead(c.get("person"), district)) throw new ApiFault("forbidden");
    const isKnown = store.current.dataset.districts.some(({ id }) => id === district);
    if (!isKnown) throw new ApiFault("not-found");
    c.header("cache-control", "no-store");
  };
  return router()
    .openapi(list, async (c) => {
      const { before, limit, ...filter } = c.req.valid("query");
      const { district } = filter;
      allow(c, district);
      // Written first: nobody reads what does not then say that they did.
      const event = { district, kind: "log-read", subject: `log ${district}` } as const;
      await audit.writeOnce(c.get("person"), c.get("origin"), event, READING_MS);
      const { entries, next } = await readEntries(db, filter, { before, limit });
      const page = { district, entries, next, total: await countEntries(db, filter) };
      return c.json(project(LogPage, page, viewOf(deps, c).audienceIn), 200);
    })
    .openapi(districts, (c) => {
      c.header("cache-control", "no-store");
      const items = store.current.dataset.districts.filter(({ id }) => mayRead(c.get("person"), id));
      return c.json(project(LogDistricts, { items }, viewOf(deps, c).audienceIn), 200);
    })
    .openapi(check, async (c) => {
      const { district } = c.req.valid("query");
      allow(c, district);
      const checked = await checkChain(db, district);
      const checkedAt = audit.now().toISOString();
      const answer = { ...checked, district, checkedAt, whole: checked.break === null };
      return c.json(project(LogCheck, answer, viewOf(deps, c).audienceIn), 200);
    })
    .openapi(download, async (c) => {
      const filter = c.req.valid("query");
      const { district, ...rest } = filter;
      allow(c, district);
      const event = { district, kind: "log-exported", subject: `log ${district}`, details: rest } as const;
      await audit.write(c.get("person"), c.get("origin"), event);
      return c.body(exportLog(db, filter), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${exportName(district, dayOf(audit.now()))}"`,
      });
    });
}
