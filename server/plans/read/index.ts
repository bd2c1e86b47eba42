/** The front door for documents: bytes in, a grid of cells with their places or a refusal out. */
import { atMost } from "#server/at-most.ts";
import { type ReadContext, type Reading, refuse } from "./reading.ts";
import { readInThread } from "./thread.ts";

export type { Reading } from "./reading.ts";
export { refusalFault, refusalWords } from "./refusal-words.ts";

/** Each may take a processor and the memory that the limits allow; the rest wait their turn. */
const inTurn = atMost(2);

export interface ReadOptions extends ReadContext {
  /** Hears of faults of the reader's own, whose documents are refused as damaged. */
  onFault: (error: Error) => void;
}

/**
 * Reads a document of any format that its content tells, in a thread of its own and within the limits.
 *
 * Never throws: what cannot be read is refused with a reason, where it lies, and the bound that was met.
 */
export async function readDocument(
  bytes: Uint8Array,
  { onFault, ...context }: ReadOptions,
): Promise<Reading> {
  const { limits, signal } = context;
  if (bytes.length > limits.bytes) return refuse("too-large", { limit: limits.bytes, found: bytes.length });
  const inItsTurn = inTurn(async () =>
    signal.aborted ? refuse("cancelled") : readInThread(bytes, context, onFault),
  );
  // Answers as soon as somebody cancels, wherever in the queue the document is.
  let onAbort = () => {};
  const cancelled = new Promise<Reading>((resolve) => {
    onAbort = () => resolve(refuse("cancelled"));
    signal.addEventListener("abort", onAbort, { once: true });
  });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([inItsTurn, cancelled]);
  } finally {
    // One signal may stand for many documents.
    signal.removeEventListener("abort", onAbort);
  }
}
