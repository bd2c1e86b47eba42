/** An application with a person at it who keeps the register of places. */
import { ChangeUndone, PlaceChangeMade, PlaceHistory, PlaceRemoved } from "#data/schema/change-answer.ts";
import { PlaceCollection } from "#data/schema/place-answer.ts";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { openApp } from "#test/server/open-app.ts";

/** A place of the plan in Södermalm, and a spot in it. */
export const PLACE = "skanstull";
export const SPOT = "ringens-centrum";

/** A square outline, counter-clockwise, [longitude, latitude]; `size` in degrees of latitude. */
export function square(longitude: number, latitude: number, size = 0.0005) {
  const [east, north] = [longitude + 2 * size, latitude + size];
  return {
    type: "Polygon",
    coordinates: [
      [
        [longitude, latitude],
        [east, latitude],
        [east, north],
        [longitude, north],
        [longitude, latitude],
      ],
    ],
  };
}

/** What a new place of Södermalm may look like: a square east of all the others. */
export const NEW = {
  district: "sodermalm",
  name: "Vita bergens parklek",
  aliases: ["Parkleken"],
  kind: "park",
  parent: null,
  openDrugScene: false,
  description: "Lekplats i parkens norra del.",
  accuracyRadiusM: 10,
  geometry: square(18.0905, 59.3122),
  reason: "Nämns i årets plan.",
};

export async function openPlaceWriter(database: Database, person: Person) {
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
  const all = async () => PlaceCollection.parse(await (await app.get("/api/places")).json()).features;
  const find = async (id: string) => (await all()).find((one) => one.id === id) ?? null;
  const read = async (id: string) => {
    const found = await find(id);
    if (found === null) throw new Error(`No place is called ${id}`);
    return found;
  };
  const patch = (id: string, set: object, version?: number) =>
    send("PATCH", `/api/places/${id}`, { reason: "Så är det.", ...set }, version);
  return {
    heard,
    get: app.get,
    send,
    find,
    read,
    patch,
    /** A patch of what stands there now. */
    set: async (id: string, set: object) => patch(id, set, (await read(id)).properties.version),
    add: (place: unknown) => send("POST", "/api/places", place),
    remove: (id: string, version: number) => send("DELETE", `/api/places/${id}`, undefined, version),
    undo: (change: string) => send("POST", `/api/changes/${change}/undo`),
    history: async (id: string) =>
      PlaceHistory.parse(await (await app.get(`/api/places/${id}/history`)).json()).items ?? [],
  };
}

export type PlaceWriter = Awaited<ReturnType<typeof openPlaceWriter>>;

async function standing(answer: Response | Promise<Response>): Promise<unknown> {
  const response = await answer;
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body;
}

/** The answer to a write that stands. */
export const written = async (answer: Response | Promise<Response>) =>
  PlaceChangeMade.parse(await standing(answer));

/** The answer to a removal that stands. */
export const removed = async (answer: Response | Promise<Response>) =>
  PlaceRemoved.parse(await standing(answer));

/** The answer to an undo that stands. */
export const undone = async (answer: Response | Promise<Response>) =>
  ChangeUndone.parse(await standing(answer));
