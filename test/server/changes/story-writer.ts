/** An application with a person at it who prepares stories. */
import { randomUUID } from "node:crypto";
import { StorySlides } from "#data/schema/shown-slide.ts";
import { Story, StoryChangeMade, StoryRemoved } from "#data/schema/story.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

export const placeSlide = (place: string, part: object = {}) => ({
  kind: "place",
  id: randomUUID() as string,
  isHidden: false,
  look: null,
  notes: null,
  answers: [],
  filter: {},
  year: null,
  place,
  voices: [],
  ...part,
});

/** Skanstull and Björns trädgård, for everyone. */
export const MEETING = {
  district: "sodermalm",
  title: "Områdesmöte",
  audience: "public",
  language: "sv",
  textSize: "normal",
  slides: [placeSlide("skanstull"), placeSlide("bjorns-tradgard")],
  questions: [],
};

export async function openStoryWriter(database: Database, person: Person) {
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
  return {
    heard,
    get: app.get,
    send,
    add: (story: unknown) => send("POST", "/api/stories", story),
    patch: (id: string, set: object, version?: number) => send("PATCH", `/api/stories/${id}`, set, version),
    remove: (id: string, version?: number) => send("DELETE", `/api/stories/${id}`, undefined, version),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
    story: async (id: string) => Story.parse(await (await app.get(`/api/stories/${id}`)).json()),
    slides: async (id: string) =>
      StorySlides.parse(await (await app.get(`/api/stories/${id}/slides`)).json()),
  };
}

export type StoryWriter = Awaited<ReturnType<typeof openStoryWriter>>;

async function standing(answer: Promise<Response>): Promise<unknown> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body;
}

/** The answer to a write that stands. */
export const told = async (answer: Promise<Response>) => StoryChangeMade.parse(await standing(answer));

/** The answer to a removal that stands. */
export const gone = async (answer: Promise<Response>) => StoryRemoved.parse(await standing(answer));
