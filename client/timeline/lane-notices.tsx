/** What does not add up in a place's times, with a sign before it. */
import type { LaneNotice } from "#data/rules/timeline/lane-notices.ts";
import type { LaneWords } from "./use-lane-words.ts";

interface LaneNoticesProps {
  notices: readonly LaneNotice[];
  words: LaneWords;
}

export function LaneNotices({ notices, words }: LaneNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <ul className="text-sm text-care">
      {notices.map((notice) => (
        <li key={words.notice(notice)} className="flex gap-1">
          <span aria-hidden="true">⚠</span>
          <span>{words.notice(notice)}</span>
        </li>
      ))}
    </ul>
  );
}
