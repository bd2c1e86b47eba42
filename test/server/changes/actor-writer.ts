/** An application with a person at it who keeps the register of actors. */
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorChangeMade, ActorHistory, ChangeUndone } from "#data/schema/change-answer.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

/** One of Södermalm's own, and one that all districts share. */
export const OWN = "sodermalm-trygghetssamordnare";
export const SHARED = "trafikkontoret";

/** What a new actor of Södermalm may look like. */
export const UNIT = {
  district: "sodermalm",
  name: "Nattvandrarna på Söder",
  kind: "civil-society",
  parent: null,
  abbreviation: null,
  spelledOut: null,
  aliases: ["nattvandringsgruppen"],
  description: null,
};

export async function openActorWriter(database: Database, person: Person) {
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
  const read = async (id: string) => ActorSummary.parse(await (await app.get(`/api/actors/${id}`)).json());
  const patch = (id: string, set: unknown, version?: number) =>
    send("PATCH", `/api/actors/${id}`, set, version);
  return {
    heard,
    get: app.get,
    send,
    read,
    patch,
    /** A patch of what stands there now. */
    set: async (id: string, set: unknown) => patch(id, set, (await read(id)).version),
    add: (actor: unknown) => send("POST", "/api/actors", actor),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
    history: async (id: string) =>
      ActorHistory.parse(await (await app.get(`/api/actors/${id}/history`)).json()).items ?? [],
  };
}

export type ActorWriter = Awaited<ReturnType<typeof openActorWriter>>;

async function standing(answer: Response | Promise<Response>): Promise<unknown> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body;
}

/** The answer to a write that stands. */
export const written = async (answer: Response | Promise<Response>) =>
  ActorChangeMade.parse(await standing(answer));

/** The answer to an undo that stands. */
export const undone = async (answer: Response | Promise<Response>) =>
  ChangeUndone.parse(await standing(answer));
