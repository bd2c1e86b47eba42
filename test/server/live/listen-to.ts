/** Listens to an application's events as a browser would, and hands them over one by one. */
import { expect } from "vitest";
import type { OpenApp } from "#test/server/open-app.ts";

export interface Heard {
  event: string;
  id: number;
  data: unknown;
}

const PATIENCE = 20_000;

const parse = (block: string): Heard | null => {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
  const event = field("event");
  if (event === undefined) return null;
  const data = field("data") ?? "";
  return { event, id: Number(field("id")), data: data === "" ? null : JSON.parse(data) };
};

export interface Ear {
  /** The next event; rejects when the stream ends first or nothing comes. */
  next: () => Promise<Heard>;
  /** Reads up to a revision; every event on the way. */
  until: (revision: number) => Promise<Heard[]>;
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

export async function listenTo(
  app: Pick<OpenApp, "get">,
  { after, from }: { after?: number | string; from?: string } = {},
): Promise<Ear> {
  const headers = after === undefined ? {} : { "last-event-id": String(after) };
  const response = await app.get("/api/events", { headers }, from);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("A stream has a body");
  const heard: Heard[] = [];
  let wake = () => {};
  let isEnded = false;
  const read = async () => {
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (rest + part.value).split("\n\n");
      rest = blocks.pop() ?? "";
      heard.push(...blocks.flatMap((block) => parse(block) ?? []));
      wake();
    }
    isEnded = true;
    wake();
  };
  const ended = read();
  const next = async (): Promise<Heard> => {
    const first = heard.shift();
    if (first !== undefined) return first;
    if (isEnded) throw new Error("The stream has ended");
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("Nothing was heard")), PATIENCE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return next();
  };
  const until = async (revision: number): Promise<Heard[]> => {
    const all = [await next()];
    while ((all.at(-1)?.id ?? 0) < revision) all.push(await next());
    return all;
  };
  return { next, until, ended, close: () => reader.cancel() };
}
