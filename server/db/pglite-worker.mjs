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
    const message = pending.subarray(0, length);
    pending = pending.subarray(length);
    greeted = true;
    yield message;
  }
}

/** The session whose messages come now. */
let current = 0;

/**
 * The pool gives up a session on which a query has failed and begins another. PGlite has no other: it
 * forgets what the last one left open.
 * @param {number} session
 */
async function begin(session) {
  current = session;
  pending = Buffer.alloc(0);
  greeted = false;
  await database.exec("ROLLBACK");
  await database.exec("DISCARD ALL");
}

const GOODBYE = "X".charCodeAt(0);

/**
 * @param {number} session
 * @param {Uint8Array} bytes
 */
async function answer(session, bytes) {
  if (session !== current) await begin(session);
  for (const message of wholeMessages(bytes)) {
    // PGlite itself goes on.
    if (message[0] === GOODBYE) return;
    await database.execProtocolRawStream(message, {
      onRawData: (data) => port.postMessage({ kind: "bytes", session, bytes: data.slice() }),
    });
  }
}

/** Everything is done in the order in which it was asked for. */
let queue = Promise.resolve();

/** @typedef {{ kind: "bytes" | "fsyncs" | "close", session: number, bytes: Uint8Array }} Asked */

port.on("message", (/** @type {Asked} */ message) => {
  queue = queue.then(async () => {
    if (message.kind === "bytes") await answer(message.session, message.bytes);
    else if (message.kind === "fsyncs") port.postMessage({ kind: "fsyncs", count: files.fsyncs });
    else {
      await database.close();
      port.postMessage({ kind: "closed" });
      port.close();
    }
  });
});
