/** Reads one document after another in a thread of its own, which may be ended at any moment. */
import { parentPort } from "node:worker_threads";
import { planIn } from "./plan-in.ts";
import type { FromReader, ReadTask } from "./thread-messages.ts";

if (parentPort === null) throw new Error("This file runs as a worker");
const port = parentPort;
const say = (message: FromReader): void => port.postMessage(message);

/** Milliseconds between words about how far it has come; each costs a turn of the server's. */
const WORD_EVERY = 50;

/** A fault rejects, which nobody catches: the thread ends by it, and the server hears of it. */
async function answer(task: ReadTask): Promise<void> {
  let said = 0;
  const reading = await planIn(task, (step, done, total) => {
    const now = performance.now();
    if (done < total && now - said < WORD_EVERY) return;
    said = now;
    say({ kind: "progress", step, done, total });
  });
  say({ kind: "answer", answer: reading });
}

port.on("message", (task: ReadTask) => void answer(task));
