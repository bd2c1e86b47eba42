/** What the server and the thread that reads a document say to each other. */
import type { ReadLimits } from "./limits.ts";
import type { Reading } from "./reading.ts";

/** What the thread is started with: one document, and then it ends. */
export interface ReadTask {
  bytes: Uint8Array;
  fileName: string;
  limits: ReadLimits;
}

export type FromReader =
  | { kind: "progress"; done: number; total: number }
  | { kind: "reading"; reading: Reading };
