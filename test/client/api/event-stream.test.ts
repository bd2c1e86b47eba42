import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventStream } from "#client/api/event-stream.ts";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";

const opened: FakeSource[] = [];

/** The browser's own, as far as it is used: it says what the test makes it say. */
class FakeSource extends EventTarget {
  readonly url: string;
  isClosed = false;

  constructor(url: string) {
    super();
    this.url = url;
    opened.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  say(event: string, lastEventId = "", data = ""): void {
    this.dispatchEvent(new MessageEvent(event, { data, lastEventId }));
  }
}

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", FakeSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function listen(after: number | null) {
  const heard: unknown[] = [];
  const stream = eventStream(after, {
    onChanged: ({ revision }) => heard.push(revision),
    onReset: () => heard.push("reset"),
    onContact: (isThere) => heard.push(isThere ? "there" : "lost"),
  });
  stream.open();
  return { stream, heard };
}
const data = (revision: number) =>
  JSON.stringify({
    revision,
    ...CONCERNS_NOTHING,
  });

test("after a break it asks for what came after the last thing that it heard, of whatever kind", () => {
  const { heard } = listen(4);
  expect(opened.map(({ url }) => url)).toEqual(["/api/events?after=4"]);
  opened[0]?.say("open");
  opened[0]?.say("changed", "5", data(5));
  opened[0]?.say("tick", "6");
  opened[0]?.say("error");
  expect(opened[0]?.isClosed).toBe(true);
  vi.advanceTimersByTime(4_000);
  expect(opened.map(({ url }) => url)).toEqual(["/api/events?after=4", "/api/events?after=6"]);
  expect(heard).toEqual(["there", 5, "lost"]);
});

test("while it is refused it tries more and more seldom, and at once when it is asked to", () => {
  const { stream } = listen(null);
  for (let attempt = 0; attempt < 6; attempt++) {
    opened.at(-1)?.say("error");
    vi.advanceTimersByTime(80_000);
  }
  expect(opened).toHaveLength(7);
  opened.at(-1)?.say("error");
  vi.advanceTimersByTime(40_000);
  expect(opened).toHaveLength(7);
  stream.open();
  expect(opened).toHaveLength(8);
  vi.advanceTimersByTime(80_000);
  expect(opened, "one connection, never two").toHaveLength(8);
});

test("what it cannot read makes the page ask for everything anew", () => {
  const { heard } = listen(1);
  opened[0]?.say("changed", "2", "{}");
  opened[0]?.say("changed", "3", "no JSON");
  opened[0]?.say("reset", "9", "{}");
  expect(heard).toEqual(["reset", "reset", "reset"]);
});

test("closed, it stays closed", () => {
  const { stream } = listen(1);
  opened[0]?.say("error");
  stream.close();
  vi.advanceTimersByTime(200_000);
  expect(opened).toHaveLength(1);
});
