/** What a timeline holds, counted: for the sentence that says it in words. */
import type { BarKind } from "./bars.ts";
import type { LaneNotice } from "./lane-notices.ts";
import type { Timeline } from "./lanes.ts";

export interface TimelineCounts {
  /** Measures that run, each once, however many places it is about. */
  byKind: Record<BarKind, number>;
  /** Measures that go on without an end. */
  endless: number;
  /** Measures that never run. */
  stopped: number;
  /** Places of which the notice is told, each once. */
  byNotice: Record<LaneNotice["kind"], number>;
}

export function timelineCounts({ lanes }: Timeline): TimelineCounts {
  const bars = lanes.flatMap((lane) => lane.bars);
  const idsOf = (some: typeof bars) => new Set(some.flatMap(({ rows }) => rows.map(({ id }) => id))).size;
  const ofKind = (kind: BarKind) => idsOf(bars.filter((bar) => bar.kind === kind));
  const told = (kind: LaneNotice["kind"]) =>
    lanes.filter(({ notices }) => notices.some((notice) => notice.kind === kind)).length;
  return {
    byKind: {
      "one-off": ofKind("one-off"),
      recurring: ofKind("recurring"),
      "line-work": ofKind("line-work"),
    },
    endless: idsOf(bars.filter(({ span }) => span.to === null)),
    stopped: new Set(lanes.flatMap(({ stopped }) => stopped.map(({ id }) => id))).size,
    byNotice: {
      "target-years-disagree": told("target-years-disagree"),
      "ends-after-target": told("ends-after-target"),
      "target-year-moved": told("target-year-moved"),
      "target-year-trail": told("target-year-trail"),
    },
  };
}
