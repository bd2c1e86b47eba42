/** An application with a person at it who plans joint efforts. */
import { ChangeUndone } from "#data/schema/change-answer.ts";
import { type Effort, EffortChangeMade, EffortList, EffortRemoved } from "#data/schema/effort.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

/** The police and the traffic office, an evening at Skanstull. */
export const EVENING = {
  district: "sodermalm",
  title: "Kväll vid Skanstull",
  date: "2026-12-04",
  from: "18:00",
  to: "22:00",
  participants: [
    { actor: "polisen", function: "områdespolis" },
    { actor: "trafikkontoret", function: null },
    { actor: "sodermalm-trygghetssamordnare", function: null },
  ],
  stops: ["skanstull", "ringens-centrum", "magnus-ladulasgatan"],
  note: "Samling vid norra uppgången.",
  outcome: null,
};

export async function openEffortWriter(database: Database, person: Person) {
  const heard: Changed[] = [];
  const app = await openApp(database, { person, changed: (change) => void heard.push(change) });
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    app.get(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const list = async () => EffortList.parse(await (await app.get("/api/efforts")).json()).items;
  return {
    heard,
    get: app.get,
    list,
    find: async (id: string): Promise<Effort | null> => (await list()).find((one) => one.id === id) ?? null,
    add: (effort: unknown) => send("POST", "/api/efforts", effort),
    patch: (id: string, set: object, version?: number) => send("PATCH", `/api/efforts/${id}`, set, version),
    remove: (id: string, version?: number) => send("DELETE", `/api/efforts/${id}`, undefined, version),
    send,
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
  };
}

export type EffortWriter = Awaited<ReturnType<typeof openEffortWriter>>;

async function standing(answer: Response | Promise<Response>): Promise<unknown> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body;
}

/** The answer to a write that stands. */
export const written = async (answer: Response | Promise<Response>) =>
  EffortChangeMade.parse(await standing(answer));

/** The answer to a removal that stands. */
export const removed = async (answer: Response | Promise<Response>) =>
  EffortRemoved.parse(await standing(answer));

/** The answer to an undo that stands. */
export const undone = async (answer: Response | Promise<Response>) =>
  ChangeUndone.parse(await standing(answer));
