// @ts-check
/**
 * The embedded database in a thread of its own, so that a query never holds up the server.
 *
 * It speaks PostgreSQL's wire protocol over the thread's port: the main thread uses the same driver
 * as for a PostgreSQL server. Plain JavaScript, since a thread is started from a file and this one
 * must be the same file from the sources and from the build.
 */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { DurableFiles, durableParams } from "./durable-files.mjs";

if (parentPort === null) throw new Error("This file runs as a worker");
const port = parentPort;

const files = new DurableFiles(workerData.folder);
const database = await PGlite.create({ fs: files, startParams: durableParams, relaxedDurability: false });
port.postMessage({ kind: "ready" });

let pending = Buffer.alloc(0);
/** The first message has no type byte: the driver greets, then every message has one. */
let greeted = false;

/**
 * Cuts what has arrived into whole messages; the rest waits. PGlite takes one message at a time.
 * @param {Uint8Array} bytes
 */
function* wholeMessages(bytes) {
  pending = Buffer.concat([pending, bytes]);
  while (pending.length >= 5) {
    const length = greeted ? 1 + pending.readInt32BE(1) : pending.readInt32BE(0);
    if (pending.length < length) return;
    yield pending.subarray(0, length);
    greeted = true;
    pending = pending.subarray(length);
  }
}

/** @param {Uint8Array} bytes */
async function answer(bytes) {
  for (const message of wholeMessages(bytes)) {
    await database.execProtocolRawStream(message, {
      onRawData: (data) => port.postMessage({ kind: "bytes", bytes: data.slice() }),
    });
  }
}

/** Everything is done in the order in which it was asked for. */
let queue = Promise.resolve();

port.on("message", (/** @type {{ kind: "bytes" | "fsyncs" | "close", bytes: Uint8Array }} */ message) => {
  queue = queue.then(async () => {
    if (message.kind === "bytes") await answer(message.bytes);
    else if (message.kind === "fsyncs") port.postMessage({ kind: "fsyncs", count: files.fsyncs });
    else {
      await database.close();
      port.postMessage({ kind: "closed" });
      port.close();
    }
  });
});
