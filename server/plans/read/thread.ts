/** Starts the thread that reads a document, listens to it, and ends it when it takes more than it may. */
import { Worker } from "node:worker_threads";
import { paths } from "#server/paths.ts";
import { type ReadContext, type Reading, refuse } from "./reading.ts";
import type { FromReader, ReadTask } from "./thread-messages.ts";

const MS = 1_000;

/** A fault of the thread itself, with its own name for having had too little memory. */
const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Reads a document in a thread of its own.
 *
 * Whatever the document does to the thread, the answer is a refusal and the server goes on: out of time,
 * out of memory, cancelled, or `damaged` when the thread failed in a way that no reader foresaw – which
 * `onFault` is told, since it is a fault of ours.
 */
export function readInThread(
  bytes: Uint8Array,
  { fileName, limits, onProgress, signal }: ReadContext,
  onFault: (error: Error) => void,
): Promise<Reading> {
  return new Promise((resolve) => {
    const workerData: ReadTask = { bytes, fileName, limits };
    const worker = new Worker(paths.documentReader, {
      workerData,
      // Nothing of the loader that runs this process (tsx, vitest) goes along.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    const settle = (reading: Reading): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      worker.removeAllListeners();
      // A thread that is ended while it fails has nobody to tell.
      worker.on("error", () => {});
      void worker.terminate().then(() => resolve(reading));
    };
    const timer = setTimeout(
      () => settle(refuse("took-too-long", { limit: limits.seconds })),
      limits.seconds * MS,
    );
    const onAbort = (): void => settle(refuse("cancelled"));
    signal.addEventListener("abort", onAbort);
    worker.on("message", (message: FromReader) => {
      if (message.kind === "progress") onProgress(message.done, message.total);
      else settle(message.reading);
    });
    worker.on("error", (error: Error) => {
      if (isOutOfMemory(error)) return settle(refuse("took-too-much-memory", { limit: limits.memoryMb }));
      onFault(error);
      settle(refuse("damaged"));
    });
    worker.on("exit", (code) => {
      onFault(new Error(`The reader ended without an answer (exit code ${code})`));
      settle(refuse("damaged"));
    });
  });
}
