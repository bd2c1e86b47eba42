/** How far a row has come: the status column, else the newest follow-up, else planned (DOMAIN, rule 6). Pure. */
import type { DerivedDoubt, DerivedStatus } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import type { Status } from "#data/schema/status.ts";
import { basis, derive } from "./basis.ts";
import { continuesIn } from "./continues-in.ts";
import { numbered } from "./numbered.ts";
import { plainText } from "./plain-text.ts";
import { statusesIn } from "./status-words.ts";

export interface StatusOfRow {
  status: DerivedStatus;
  doubts: DerivedDoubt[];
}

type Origin = "status" | "followUp";

/** What the parts come to together: done only when all are, partly done when some are. */
function together(statuses: readonly Status[]): Status {
  const known = new Set(statuses.filter((status) => status !== "unknown"));
  const [only] = known;
  if (only === undefined) return "unknown";
  if (known.size === 1) return only;
  if (known.has("done") || known.has("partly-done")) return "partly-done";
  if (known.has("started")) return "started";
  return "unknown";
}

/** The texts of the parts that have a status of their own. */
function partTexts(row: PlanRow, from: Origin, text: string): { number: number; text: string }[] {
  const own = row.parts.flatMap((part) => {
    const words = from === "status" ? part.status : part.followUp;
    return words === null ? [] : [{ number: part.number, text: plainText(words) }];
  });
  return own.length > 0 ? own : numbered(text);
}

function read(row: PlanRow, from: Origin, text: string): DerivedStatus {
  const parts = partTexts(row, from, text).map((part) => ({
    ...part,
    found: statusesIn(part.text)[0] ?? null,
  }));
  const all = statusesIn(text);
  const first = all[0] ?? null;
  const status =
    parts.length > 0 ? together(parts.map(({ found }) => found?.status ?? "unknown")) : first?.status;
  const goesOn = continuesIn(text, status === "removed", first?.words ?? "");
  const isPlain = parts.length === 0 && new Set(all.map((one) => one.status)).size === 1;
  return {
    status: derive(
      status ?? "unknown",
      basis(from, first?.words ?? null),
      (status ?? "unknown") === "unknown" ? "doubtful" : isPlain && from === "status" ? "certain" : "likely",
    ),
    statusBasis: from === "status" ? "year-end" : "follow-up",
    continuesIn: goesOn === null ? null : derive(goesOn.value, basis(from, goesOn.words), "certain"),
    parts: parts.flatMap(({ number, found }) =>
      found === null ? [] : [derive({ number, status: found.status }, basis(from, found.words), "certain")],
    ),
  };
}

/** A row that nothing has been noted for yet. */
const unspoken = (isFollowedUp: boolean): DerivedStatus => ({
  status: derive(
    isFollowedUp ? "unknown" : "planned",
    basis("plan", null),
    isFollowedUp ? "doubtful" : "likely",
  ),
  statusBasis: "plan",
  continuesIn: null,
  parts: [],
});

/** @param isFollowedUp whether the plan has been followed up, so that silence does not mean planned */
export function statusOf(row: PlanRow, isFollowedUp: boolean): StatusOfRow {
  const newest = row.followUps[row.followUps.length - 1];
  const from: Origin = row.status === null ? "followUp" : "status";
  const text = plainText((row.status ?? newest)?.text ?? "");
  // Before any follow-up the column says at most how it will be done.
  if (text === "" || (!isFollowedUp && statusesIn(text).length === 0))
    return { status: unspoken(isFollowedUp), doubts: [] };
  const status = read(row, from, text);
  return {
    status,
    doubts:
      status.status.value === "unknown" ? [{ doubt: "status-not-understood", basis: basis(from, text) }] : [],
  };
}

/** Whether any row says how far it has come. */
export function isFollowedUp(rows: readonly PlanRow[]): boolean {
  return rows.some(
    ({ status, followUps }) =>
      status !== null || followUps.some(({ text }) => statusesIn(plainText(text)).length > 0),
  );
}
