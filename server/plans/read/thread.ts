/** Has a thread read a document, listens to it, and ends it when it takes more than it may. */
import { gatherer } from "./gather.ts";
import { type Refused, refuse } from "./reading.ts";
import type { FromReader, PartsHeard, PlanReading, ReadStep, ReadTask } from "./thread-messages.ts";
import { endThread, giveBack, takeThread } from "./warm-thread.ts";

const MS = 1_000;

/** A fault of the thread itself, with its own name for having had too little memory. */
const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

export interface ThreadOptions extends PartsHeard {
  /** Hears how far it has come, `done` of `total` sheets, pages or rows. */
  onProgress: (done: number, total: number, step: ReadStep) => void;
  signal: AbortSignal;
  /** Hears of faults of the reader's own, whose documents are refused as damaged. */
  onFault: (error: Error) => void;
}

/**
 * Reads a document in a thread.
 *
 * Whatever the document does to the thread, the answer is a refusal and the server goes on: out of time,
 * out of memory, cancelled, or `damaged` when the thread failed in a way that no reader foresaw – which
 * `onFault` is told, since it is a fault of ours. A document that was not read takes its thread along: the
 * next one meets nothing that it may have left.
 */
export function readInThread(
  task: ReadTask,
  { onProgress, signal, onFault, ...parts }: ThreadOptions,
): Promise<PlanReading | Refused> {
  const { limits } = task;
  return new Promise((resolve) => {
    const thread = takeThread(limits.memoryMb);
    const { worker } = thread;
    const gather = gatherer(parts);
    const settle = (answer: PlanReading | Refused): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      if (answer.ok) {
        giveBack(thread);
        resolve(answer);
      } else void endThread(thread).then(() => resolve(answer));
    };
    const timer = setTimeout(
      () => settle(refuse("took-too-long", { limit: limits.seconds })),
      limits.seconds * MS,
    );
    const onAbort = (): void => settle(refuse("cancelled"));
    signal.addEventListener("abort", onAbort);
    worker.on("message", (message: FromReader) => {
      if (message.kind === "progress") return onProgress(message.done, message.total, message.step);
      if (message.kind === "refused") return settle(message.refused);
      const reading = gather(message);
      if (reading !== null) settle(reading);
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
    worker.postMessage(task);
  });
}
