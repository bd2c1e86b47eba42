/** Reads one document in a thread of its own, which may be ended at any moment, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { readAnyFormat } from "./readers.ts";
import type { FromReader, ReadTask } from "./thread-messages.ts";

if (parentPort === null) throw new Error("This file runs as a worker");
const port = parentPort;
const say = (message: FromReader): void => port.postMessage(message);

const { bytes, fileName, limits }: ReadTask = workerData;
const reading = await readAnyFormat(bytes, {
  fileName,
  limits,
  onProgress: (done, total) => say({ kind: "progress", done, total }),
  // Whoever cancels ends the thread.
  signal: new AbortController().signal,
});
say({ kind: "reading", reading });
