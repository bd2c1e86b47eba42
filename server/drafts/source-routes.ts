/** `/api/measures/:id/source`: the document's own row behind a measure, and the document around it. */
import { and, eq, inArray } from "drizzle-orm";
import type { Context } from "hono";
import { DraftDocument, MeasureSource } from "#data/schema/draft.ts";
import { MeasureId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import { plans } from "#server/db/tables.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, type Deps, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { mayEdit } from "./access.ts";
import { answerDocument, answerFile, fileAnswers } from "./answer-document.ts";
import { type KeptRow, rowOfDocument } from "./documents.ts";

const source = ruled("anyone", {
  method: "get",
  path: "/{id}/source",
  summary:
    "Raden ordagrant ur dokumentet, för dem som arbetar i stadsdelen (the row word for word, for those who work in the district)",
  request: { params: byId(MeasureId) },
  responses: { ...answers(MeasureSource, "Raden"), ...refusals },
});

const document = ruled("edit", {
  method: "get",
  path: "/{id}/source/document",
  summary:
    "Hela dokumentets rutnät, för dem som redigerar planen (the whole document's grids, for those who edit the plan)",
  request: { params: byId(MeasureId) },
  responses: { ...answers(DraftDocument, "Rutnäten"), ...refusals },
});

const file = ruled("edit", {
  method: "get",
  path: "/{id}/source/file",
  summary:
    "Filen som den kom, för dem som redigerar planen (the file as it came, for those who edit the plan)",
  request: { params: byId(MeasureId) },
  responses: { ...fileAnswers, ...refusals },
});

interface Found extends KeptRow {
  district: DraftDocument["district"];
  document: string;
}

/**
 * The row that a measure was made of.
 *
 * @throws ApiFault not-found, where the asker does not see the measure from inside or no document is kept
 */
async function rowBehind(deps: Deps, c: Context<Env>, measure: MeasureId): Promise<Found> {
  const view = viewOf(deps, c);
  const row = view.rows.find(({ id }) => id === measure);
  if (row === undefined || view.audienceIn({ district: row.district, actors: [] }) !== "internal")
    throw new ApiFault("not-found");
  const { district } = row;
  const [plan] = await deps.db
    .select({ document: plans.documentId })
    .from(plans)
    .where(and(eq(plans.districtId, district), inArray(plans.id, [row.plan.id])));
  if (plan?.document == null) throw new ApiFault("not-found");
  const found = await rowOfDocument(deps.db, { district, document: plan.document }, measure);
  if (found === null) throw new ApiFault("not-found");
  return { ...found, district, document: plan.document };
}

/** The whole document, where names still stand, is for those who may take one in. */
async function documentBehind(deps: Deps, c: Context<Env>, measure: MeasureId) {
  const { district, document, fileName } = await rowBehind(deps, c, measure);
  if (!mayEdit(c.get("person").viewer, district)) throw new ApiFault("not-found");
  return {
    key: { district, document },
    eventOf: <Kind extends LogKind>(kind: Kind) => ({
      district,
      kind,
      subject: `measure ${measure}`,
      details: { document: fileName, sha256: document },
    }),
  };
}

export const sourceRoutes = (deps: Deps) =>
  router()
    .openapi(source, async (c) => {
      const { id: measure } = c.req.valid("param");
      const { district, fileName, format, row } = await rowBehind(deps, c, measure);
      return freshJson(deps, c, MeasureSource, { district, measure, document: { fileName, format }, row });
    })
    .openapi(document, async (c) => {
      const { key, eventOf } = await documentBehind(deps, c, c.req.valid("param").id);
      return answerDocument(deps, c, key, eventOf);
    })
    .openapi(file, async (c) => {
      const { key, eventOf } = await documentBehind(deps, c, c.req.valid("param").id);
      return answerFile(deps, c, key, eventOf);
    });
