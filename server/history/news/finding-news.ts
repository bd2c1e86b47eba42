/** What the plan check has come to see, and what somebody has decided of it; for the inside alone. Pure. */
import type { FindingKey } from "#data/schema/finding.ts";
import type { ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { WholeNews } from "#data/schema/news.ts";
import { currentFindings } from "#server/findings/index.ts";
import type { Teller } from "./then-and-now.ts";

const statesOf = (all: readonly ReviewedFinding[]) =>
  new Map<FindingKey, string>(
    all.flatMap(({ finding }) => (finding === undefined ? [] : [[finding.key, finding.state] as const])),
  );

export const findingNews: Teller = ({ then, now, since, today }) => {
  const before = statesOf(currentFindings(then.whole, since));
  return currentFindings(now.whole, today).flatMap(({ district, finding }): WholeNews[] => {
    if (finding === undefined || now.audienceIn({ district, actors: [] }) !== "internal") return [];
    const { key, rule, state, rows, places } = finding;
    if (before.get(key) === state) return [];
    const kind = state === "open" ? "finding-new" : "finding-decided";
    const measures = rows.map(({ id }) => id);
    const about = { noun: "finding" as const, id: key, rule, state, measures };
    return [
      { district, actors: [], kind, about, title: null, places: places.map(({ id }) => id), fields: [] },
    ];
  });
};
