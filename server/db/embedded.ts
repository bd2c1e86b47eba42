/** The embedded database: PGlite in a thread, reached by the PostgreSQL driver through a stream. */
import { Duplex } from "node:stream";
import { Worker } from "node:worker_threads";
import { paths } from "#server/paths.ts";

type FromWorker =
  | { kind: "ready" }
  | { kind: "bytes"; session: number; bytes: Uint8Array }
  | { kind: "fsyncs"; count: number }
  | { kind: "closed" };

let sessions = 0;

/** What the driver takes for a socket. Each is a session, and hears its own answers alone. */
class ThreadSocket extends Duplex {
  readonly #worker: Worker;
  readonly #session = ++sessions;
  readonly #hear = (message: FromWorker): void => {
    if (message.kind === "bytes" && message.session === this.#session) this.push(Buffer.from(message.bytes));
  };
  readonly #end = (): void => void this.destroy();

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    worker.on("message", this.#hear).on("exit", this.#end);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker.off("message", this.#hear).off("exit", this.#end);
    done(error);
  }

  /** Nobody answers a goodbye. */
  override _final(done: () => void): void {
    done();
    this.destroy();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#worker.postMessage({ kind: "bytes", session: this.#session, bytes: chunk });
    done();
  }

  connect(): this {
    queueMicrotask(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

export interface Embedded {
  /** A stream for the driver. PGlite is one session: only one may be in use at a time. */
  socket: () => Duplex;
  /** How often a file has been forced to the disk since the start. */
  fsyncs: () => Promise<number>;
  close: () => Promise<void>;
}

/** The next message of a kind; rejects if the thread fails or ends first. */
function next<K extends FromWorker["kind"]>(
  worker: Worker,
  kind: K,
): Promise<Extract<FromWorker, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromWorker) => {
      if (message.kind !== kind) return;
      settle();
      resolve(message as Extract<FromWorker, { kind: K }>);
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    const onExit = (code: number) => onError(new Error(`The embedded database stopped (exit code ${code})`));
    const settle = () => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

/** Opens the database in a folder, which must be locked by this process, and makes it if it is not there. */
export async function startEmbedded(folder: string): Promise<Embedded> {
  // Nothing of the loader that runs this process (tsx, vitest) goes along: the worker needs none.
  const worker = new Worker(paths.databaseWorker, { workerData: { folder }, execArgv: [] });
  await next(worker, "ready");
  return {
    socket: () => new ThreadSocket(worker),
    fsyncs: async () => {
      const answer = next(worker, "fsyncs");
      worker.postMessage({ kind: "fsyncs" });
      return (await answer).count;
    },
    close: async () => {
      const answer = next(worker, "closed");
      worker.postMessage({ kind: "close" });
      await answer;
      await worker.terminate();
    },
  };
}
