/** An application with a person at it who writes, and what they get to hear. */
import { ApiProblem } from "#data/schema/api-problem.ts";
import { ChangeMade, MeasureHistory } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

/** A measure of Södermalm that stands before the public and concerns its safety coordinator. */
export const MEASURE = "sodermalm-2024-platser-14";

export async function openWriter(database: Database, person: Person) {
  const heard: Changed[] = [];
  const app = await openApp(database, { person, changed: (change) => void heard.push(change) });
  const send = (method: string, path: string, body?: unknown, version?: number | string) =>
    app.get(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(version === undefined
          ? {}
          : { "if-match": typeof version === "number" ? `"${version}"` : version }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const path = (id: string) => `/api/measures/${id}`;
  return {
    heard,
    get: app.get,
    patch: (set: unknown, version?: number | string, id = MEASURE) => send("PATCH", path(id), set, version),
    addFollowUp: (followUp: unknown, version?: number | string, id = MEASURE) =>
      send("POST", `${path(id)}/follow-ups`, followUp, version),
    several: (body: unknown) => send("POST", "/api/measures/bulk", body),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
    read: async (id = MEASURE) => MeasureRow.parse(await (await app.get(path(id))).json()),
    history: async (id = MEASURE) => {
      const answer = await app.get(`${path(id)}/history`);
      return MeasureHistory.parse(await answer.json()).items ?? [];
    },
  };
}

export type Writer = Awaited<ReturnType<typeof openWriter>>;

/** The answer to a write that stands. */
export async function made(answer: Response | Promise<Response>): Promise<ChangeMade> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(JSON.stringify(body));
  return ChangeMade.parse(body);
}

/** The answer to a write that was refused. */
export async function refused(answer: Response | Promise<Response>): Promise<ApiProblem> {
  return ApiProblem.parse(await (await answer).json());
}
