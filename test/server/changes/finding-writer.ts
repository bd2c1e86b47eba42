/** An application with a person at it who looks through the findings and decides on them. */
import { FindingChangeMade, FindingList, type WholeFinding } from "#data/schema/finding-answer.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

/** The day on which the tests look. */
export const TODAY = new Date("2026-11-21T12:00:00Z");

export type Listed = WholeFinding & { version: number };

export async function openReviewer(database: Database, person: Person, now = () => TODAY) {
  const heard: Changed[] = [];
  const app = await openApp(database, { person, now, changed: (change) => void heard.push(change) });
  const send = (method: string, path: string, body?: unknown, version?: number) =>
    app.get(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const list = async (query = "") =>
    FindingList.parse(await (await app.get(`/api/findings${query === "" ? "" : `?${query}`}`)).json());
  const find = async (key: string): Promise<Listed> => {
    const { items } = await list();
    const found = items.find(({ finding }) => finding?.key === key);
    if (found?.finding === undefined) throw new Error(`No finding is called ${key}`);
    return { ...found.finding, version: found.version };
  };
  return {
    heard,
    get: app.get,
    send,
    list,
    find,
    decide: (key: string, decision: unknown, version?: number) =>
      send("PUT", `/api/findings/${key}/decision`, decision, version),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
  };
}

export type Reviewer = Awaited<ReturnType<typeof openReviewer>>;

/** The answer to a decision that stands. */
export async function decided(answer: Response | Promise<Response>): Promise<FindingChangeMade> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return FindingChangeMade.parse(body);
}
