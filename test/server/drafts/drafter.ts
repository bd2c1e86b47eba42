/** Somebody who takes documents in over HTTP, and what they get to see. */
import { ApiProblem } from "#data/schema/api-problem.ts";
import { DraftCommitted, DraftPage, DraftSummary } from "#data/schema/draft.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { PlanPage } from "#data/schema/plan-answer.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import type { ReadLimits } from "#server/plans/index.ts";
import { data, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { openApp } from "#test/server/open-app.ts";

const HEADS = ["Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem", "Uppföljning", "Status VB"];

/** A district's plan as a workbook with one tab; each row as its columns from the left. */
export const planWorkbook = (title: string, rows: readonly (readonly string[])[]): Uint8Array =>
  workbookOf([
    {
      name: "Otrygga platser",
      xml: data(row(1, title), row(2, ...HEADS), ...rows.map((texts, index) => row(index + 3, ...texts))),
    },
  ]);

export async function openDrafter(database: Database, person: Person, readLimits: Partial<ReadLimits> = {}) {
  const app = await openApp(database, { person, readLimits });
  const send = (method: string, path: string, body: unknown, version?: number) =>
    app.get(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const upload = (bytes: Uint8Array, name: string, fields: Record<string, string> = {}) => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(bytes)], name));
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    return app.get("/api/drafts", { method: "POST", body: form });
  };
  /** Waits until it is read, or cannot be: the events of its progress end then. */
  const read = async (id: string) => (await app.get(`/api/drafts/${id}/progress`)).text();
  const page = async (id: string) => {
    const answer = await app.get(`/api/drafts/${id}`);
    const body: unknown = await answer.json();
    if (answer.status !== 200) throw new Error(JSON.stringify(body));
    return DraftPage.parse(body);
  };
  const commit = (id: string, version: number, planVersion: number) =>
    send("POST", `/api/drafts/${id}/commit`, { planVersion }, version);
  const takeIn = async (bytes: Uint8Array, name: string, fields?: Record<string, string>) => {
    const answer = await upload(bytes, name, fields);
    const body: unknown = await answer.json();
    if (answer.status !== 200) throw new Error(JSON.stringify(body));
    const { id } = DraftSummary.parse(body);
    const events = await read(id);
    return { events, ...(await page(id)) };
  };
  return {
    app,
    get: app.get,
    send,
    upload,
    takeIn,
    page,
    commit,
    /** Commits a draft as it stands. */
    accept: async ({ draft, held }: DraftPage) => {
      const answer = await commit(draft.id, draft.version, held?.version ?? 0);
      const body: unknown = await answer.json();
      if (answer.status !== 200) throw new Error(JSON.stringify(body));
      return DraftCommitted.parse(body);
    },
    decide: (id: string, patch: unknown, version: number) =>
      send("PATCH", `/api/drafts/${id}`, patch, version),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`, undefined),
    plan: async (id: string) => PlanPage.parse(await (await app.get(`/api/plans/${id}`)).json()),
    measure: async (id: string) => MeasureRow.parse(await (await app.get(`/api/measures/${id}`)).json()),
  };
}
export type Drafter = Awaited<ReturnType<typeof openDrafter>>;

export const problemOf = async (answer: Response | Promise<Response>): Promise<ApiProblem> =>
  ApiProblem.parse(await (await answer).json());
