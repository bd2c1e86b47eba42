/** Reads one document after another in a thread of its own, which may be ended at any moment. */
import { parentPort } from "node:worker_threads";
import { planIn } from "./plan-in.ts";
import type { ReadTask } from "./thread-messages.ts";

if (parentPort === null) throw new Error("This file runs as a worker");
const port = parentPort;

// A fault rejects, which nobody catches: the thread ends by it, and the server hears of it.
port.on("message", (task: ReadTask) => void planIn(task, (message) => port.postMessage(message)));
