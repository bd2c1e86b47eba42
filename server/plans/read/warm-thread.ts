/** Threads that read documents: the one that has read last is kept, warm, for the next document. */
import { Worker } from "node:worker_threads";
import { paths } from "#server/paths.ts";

export interface ReaderThread {
  worker: Worker;
  /** What it may take of memory; set when it starts, for good. */
  memoryMb: number;
}

/** A thread that nobody has needed for so long is ended: it holds memory. */
const IDLE_MS = 5 * 60 * 1_000;

/** By name: without a name, what the thread itself hears its messages by would go too. */
function letGo({ worker }: ReaderThread): void {
  for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
}

let warm: { thread: ReaderThread; timer: NodeJS.Timeout } | null = null;

/**
 * Room for what a reader has just made: rows by the thousand live until the plan is told, and where they
 * do not fit they are moved again and again.
 */
const YOUNG_MB = 192;

function start(memoryMb: number): ReaderThread {
  const worker = new Worker(paths.documentReader, {
    // Nothing of the loader that runs this process (tsx, vitest) goes along.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return { worker, memoryMb };
}

/** The thread for the next document, which keeps the process going until it is given back or ended. */
export function takeThread(memoryMb: number): ReaderThread {
  if (warm?.thread.memoryMb !== memoryMb) return start(memoryMb);
  const { thread, timer } = warm;
  warm = null;
  clearTimeout(timer);
  letGo(thread);
  thread.worker.ref();
  return thread;
}

export async function endThread(thread: ReaderThread): Promise<void> {
  letGo(thread);
  // A thread that is ended while it fails has nobody to tell.
  thread.worker.on("error", () => {});
  await thread.worker.terminate();
}

/** For a thread that has read its document through, and nothing else. */
export function giveBack(thread: ReaderThread): void {
  if (warm !== null) {
    void endThread(thread);
    return;
  }
  const { worker } = thread;
  letGo(thread);
  worker.unref();
  const forget = () => {
    if (warm?.thread === thread) warm = null;
  };
  worker.on("error", forget);
  worker.on("exit", forget);
  const timer = setTimeout(() => {
    forget();
    void endThread(thread);
  }, IDLE_MS);
  timer.unref();
  warm = { thread, timer };
}
