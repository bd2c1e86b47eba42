/** What the page sees of the outbox; pure. */
import type { Kept } from "./edit-store.ts";
import type { QueuedEdit } from "./queued-edit.ts";

export interface OutboxState {
  /** Those of who is at the page, in the order in which they were made. */
  edits: readonly QueuedEdit[];
  /** Those of them that are being written into the browser: they do not outlive the page yet. */
  entering: readonly string[];
  /** How many others have left here, unsent. */
  ofOthers: number;
  /** Those whose form has not heard yet how it went: it still shows what was written. */
  inHand: readonly string[];
  unreadable: number;
  isLasting: boolean;
  /** The one that is on its way. */
  sending: string | null;
  /** Whether the last try got no answer. */
  isCutOff: boolean;
}

export const EMPTY: OutboxState = {
  edits: [],
  entering: [],
  ofOthers: 0,
  inHand: [],
  unreadable: 0,
  isLasting: true,
  sending: null,
  isCutOff: false,
};

/** @param entering those that are being written into the store */
export function stateOf(
  kept: Kept,
  sender: string | null,
  entering: Iterable<QueuedEdit>,
  { inHand, sending, isCutOff }: Pick<OutboxState, "inHand" | "sending" | "isCutOff">,
): OutboxState {
  const own = kept.edits.filter((edit) => edit.sender === sender);
  const ids = new Set(own.map(({ id }) => id));
  const unkept = [...entering].filter(({ id }) => !ids.has(id));
  const edits = [...own, ...unkept];
  return {
    edits,
    entering: unkept.map(({ id }) => id),
    ofOthers: kept.edits.length - own.length,
    inHand,
    unreadable: kept.unreadable,
    isLasting: kept.isLasting,
    sending,
    isCutOff: isCutOff && edits.length > 0,
  };
}

/** Whether something would be gone with the page: it is still being written down, or the browser keeps nothing. */
export const isAtRisk = ({ edits, entering, isLasting }: OutboxState): boolean =>
  entering.length > 0 || (!isLasting && edits.length > 0);

/** Refusals that are about who is signed in, not about what was written. */
const SIGN_IN = new Set(["signed-out", "other-account"]);
export const isOut = ({ stuck }: QueuedEdit): boolean =>
  stuck?.kind === "refused" && SIGN_IN.has(stuck.problem.kind);
