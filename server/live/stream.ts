/** One open stream: what was missed, then what happens, until it ends. */
import type { SSEStreamingApi } from "hono/streaming";
import { project } from "#data/rules/project.ts";
import { ChangedEvent } from "#data/schema/live-event.ts";
import type { View } from "#server/dataset/index.ts";
import { eventFor } from "./event-for.ts";
import type { Inbox } from "./inbox.ts";
import { type News, revisionOf } from "./news.ts";

/** Milliseconds between signs of life: what stands between must not take the stream for dead. */
const KEEP_ALIVE = 25_000;
/** Milliseconds after which a client comes back. */
const RETRY = 3_000;

/** What was there when the stream began. */
export interface Beginning {
  revision: number;
  missed: readonly News[];
}

interface Told {
  inbox: Inbox;
  /** What the viewer may see now. */
  view: () => View;
}

/** Writes one piece of news; of what is not for the viewer, the revision alone, to come back by. */
async function write(stream: SSEStreamingApi, news: News, views: readonly [View, ...View[]]): Promise<void> {
  const id = String(revisionOf(news));
  if (news.kind === "reset") return stream.writeSSE({ event: "reset", id, data: "{}" });
  const event = eventFor(news.changed, views);
  if (event === null) return stream.writeSSE({ event: "tick", id, data: "" });
  const data = JSON.stringify(project(ChangedEvent, event, views[0].audienceIn));
  return stream.writeSSE({ event: "changed", id, data });
}

/** Tells a stream what happens until its inbox is ended. */
export async function tell(
  stream: SSEStreamingApi,
  { revision, missed }: Beginning,
  { inbox, view }: Told,
): Promise<void> {
  let before = view();
  for (const news of missed) {
    if (inbox.isEnded) return;
    await write(stream, news, [before]);
  }
  await stream.writeSSE({ event: "tick", id: String(revision), data: "", retry: RETRY });
  let told = revision;
  while (!inbox.isEnded) {
    if (!(await inbox.wait(KEEP_ALIVE))) await stream.write(": \n\n");
    const now = view();
    for (const news of inbox.takeAll()) {
      if (inbox.isEnded) return;
      // What was told on coming back is not told again.
      if (revisionOf(news) <= told) continue;
      told = revisionOf(news);
      await write(stream, news, [now, before]);
    }
    before = now;
  }
}
