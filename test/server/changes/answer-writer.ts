/** An application with a person at it who answers to what measures put on actors. */
import { z } from "zod";
import type { Assignment } from "#data/schema/assignment.ts";
import { ReminderMade } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";
import { MEASURE } from "./writer.ts";

/** Two who share the measure that the tests write to. */
export const ACTOR = "systembolaget";
export const BESIDE = "amf";

/** When the tests answer. */
const NOW = new Date("2026-11-21T12:00:00Z");

export async function openAnswerer(database: Database, person: Person) {
  const heard: Changed[] = [];
  const app = await openApp(database, {
    person,
    now: () => NOW,
    changed: (change) => void heard.push(change),
  });
  /** Asks for what stands there now: another may have written. */
  const get = async (path: string) => {
    await app.access.store.refresh();
    return app.get(path);
  };
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    app.get(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const read = async (id = MEASURE) => MeasureRow.parse(await (await get(`/api/measures/${id}`)).json());
  const put = (answer: unknown, version?: number, actor = ACTOR, measure = MEASURE) =>
    send("PUT", `/api/measures/${measure}/answers/${actor}`, answer, version);
  const find = async (actor = ACTOR, measure = MEASURE): Promise<Assignment> => {
    const row = await read(measure);
    const own = row.assignments?.find((one) => one.actor === actor);
    if (own === undefined) throw new Error(`${measure} puts nothing on ${actor} that one sees`);
    return own;
  };
  return {
    heard,
    get,
    read,
    patch: (set: unknown, version: number) => send("PATCH", `/api/measures/${MEASURE}`, set, version),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
    put,
    find,
    /** An answer to what is asked now. */
    answer: async (said: object, actor = ACTOR, measure = MEASURE) => {
      const { ground, version } = await find(actor, measure);
      return put({ ...said, ground }, version, actor, measure);
    },
    remind: (measures: readonly string[], actor = ACTOR) =>
      send("POST", `/api/actors/${actor}/reminders`, { measures }),
  };
}

export type Answerer = Awaited<ReturnType<typeof openAnswerer>>;

/** A change that stands. */
export async function changeOf(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return z.looseObject({ change: z.string() }).parse(body).change;
}

export const reminded = async (answer: Response | Promise<Response>) =>
  ReminderMade.parse(await (await answer).json());
