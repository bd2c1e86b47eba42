/** How a write is sent: over what it was written on, else over what stands there now if they do not meet. */
import { ApiError } from "#client/api/api.ts";
import { SENDER_HEADER } from "#data/rules/sender.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { Current, Made, Sent, Standing } from "./outcome.ts";
import type { EditKind, EditOf } from "./queued-edit.ts";

/** Milliseconds; a net that swallows everything is no net. */
const PATIENCE = 20_000;
/** How often a record may be changed by others while one edit is on its way. */
const TRIES = 5;

const LATER = new Set<ApiProblem["kind"]>(["unavailable", "too-many-requests"]);

/** By whom it was made, and how long it may take. */
export const sentBy = (sender: string) => ({
  headers: { [SENDER_HEADER]: sender },
  init: { signal: AbortSignal.timeout(PATIENCE) },
});

export const ifMatch = (version: number) => ({ "if-match": `"${version}"` });

/** An answer that is none leaves it open whether the write was made. */
const failed = (error: unknown): { kind: "refused"; problem: ApiProblem } | { kind: "unanswered" } =>
  error instanceof ApiError && !LATER.has(error.problem.kind)
    ? { kind: "refused", problem: error.problem }
    : { kind: "unanswered" };

/** The version that a write names, and what it writes. */
export interface Write<What> {
  version: number;
  what: What;
}

export interface Way<Kind extends EditKind, What> {
  /** What is to be written where nothing has happened since. */
  first: (edit: EditOf<Kind>) => Write<What>;
  /** Makes one write; throws an `ApiError` where the server says no. */
  make: (edit: EditOf<Kind>, write: Write<What>) => Promise<Made<Kind>>;
  /** What stands there now, as the server tells it with its refusal. */
  currentIn: (current: unknown) => Current<Kind> | undefined;
  /** What is to be written over what stands there now, or how it has gone. */
  next: (
    edit: EditOf<Kind>,
    current: Current<Kind>,
  ) => { kind: "write"; write: Write<What> } | { kind: "stands"; now: Standing } | { kind: "meets" };
}

/** The way to send edits that name the version that they were written over. */
export const sendBy =
  <Kind extends EditKind, What>({ first, make, currentIn, next }: Way<Kind, What>) =>
  async (edit: EditOf<Kind>): Promise<Sent<Kind>> => {
    let write = first(edit);
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        return { kind: "made", made: await make(edit, write) };
      } catch (error) {
        const sent = failed(error);
        if (sent.kind === "unanswered" || sent.problem.kind !== "changed-meanwhile") return sent;
        const current = currentIn(sent.problem.current);
        if (current === undefined) return sent;
        const after = next(edit, current);
        if (after.kind === "stands") return after;
        if (after.kind === "meets") return { kind: "meets", current };
        ({ write } = after);
      }
    }
    return { kind: "unanswered" };
  };

interface AddedWay<Kind extends EditKind> {
  /** What has come to stand by an earlier try, whose answer was lost; null for nothing. */
  come: (edit: EditOf<Kind>) => Promise<Standing | null>;
  make: (edit: EditOf<Kind>) => Promise<Made<Kind>>;
}

/** The way to send edits that add something, which no version tells apart from having been added already. */
export const sendAddedBy =
  <Kind extends EditKind>({ come, make }: AddedWay<Kind>) =>
  async (edit: EditOf<Kind>): Promise<Sent<Kind>> => {
    try {
      const now = await come(edit);
      return now === null ? { kind: "made", made: await make(edit) } : { kind: "stands", now };
    } catch (error) {
      return failed(error);
    }
  };
