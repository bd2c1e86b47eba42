/** @jsxImportSource hono/jsx */
/** How far the measures have come, in numbers; the furthest first. */
import type { PublishedPlace } from "#data/schema/published.ts";
import type { Status } from "#data/schema/status.ts";
import type { Look } from "./look.ts";
import { StatusMark } from "./status-mark.tsx";

const ORDER: readonly Status[] = [
  "done",
  "partly-done",
  "started",
  "planned",
  "not-started",
  "not-done",
  "removed",
  "unknown",
];

/** Each status with how many measures have it; a measure that stands at several places counts once. */
export function howFar(places: readonly PublishedPlace[]): { status: Status; count: number }[] {
  const byId = new Map(places.flatMap(({ measures }) => measures).map(({ id, howFar }) => [id, howFar]));
  const all = [...byId.values()];
  return ORDER.map((status) => ({ status, count: all.filter((one) => one === status).length })).filter(
    ({ count }) => count > 0,
  );
}

export function HowFar({ places, look }: { places: readonly PublishedPlace[]; look: Look }) {
  return (
    <ul class="how-far">
      {howFar(places).map(({ status, count }) => (
        <li key={status}>
          <b>{count}</b> <StatusMark status={status} look={look} />
        </li>
      ))}
    </ul>
  );
}
