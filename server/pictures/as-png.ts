/** A picture as PNG, at the resolution of print: made in a thread, one at a time, within bounds. */
import { Worker } from "node:worker_threads";
import { paths } from "#server/paths.ts";
import { readFonts } from "./files.ts";
import type { Pixels, PixelTask } from "./png/messages.ts";

/** A3 at 300 dots to the inch is 17.4 million; four bytes each are held at once. */
export const MOST_PIXELS = 20_000_000;
/** Pictures that may wait for the one that is being made. */
const MOST_WAITING = 8;
const LONGEST_MS = 30_000;
const IDLE_MS = 60_000;

/** Why there is no picture: it would be too large, too many wait, or it could not be drawn. */
export class NoPicture extends Error {
  readonly why: "too-large" | "busy" | "failed";

  constructor(why: NoPicture["why"], message: string) {
    super(message);
    this.why = why;
  }
}

let thread: Worker | null = null;
let idle: NodeJS.Timeout | null = null;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

function start(): Worker {
  // Nothing of the loader that runs this process (tsx, vitest) goes along.
  const worker = new Worker(paths.pixelMaker, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  worker.on("exit", () => {
    if (thread === worker) thread = null;
  });
  return worker;
}

async function end(worker: Worker): Promise<void> {
  if (thread === worker) thread = null;
  await worker.terminate();
}

/** Whatever the picture does to the thread, the answer is a picture or a reason, and the server goes on. */
function draw(task: PixelTask): Promise<Pixels> {
  if (idle !== null) clearTimeout(idle);
  const worker = thread ?? start();
  thread = worker;
  worker.ref();
  return new Promise((resolve) => {
    const settle = (pixels: Pixels): void => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("error", onError);
      worker.off("exit", onExit);
      if (pixels.ok) {
        worker.unref();
        idle = setTimeout(() => void end(worker), IDLE_MS);
        idle.unref();
        resolve(pixels);
      } else {
        // A thread that is ended while it fails has nobody to tell.
        worker.on("error", () => {});
        void end(worker).then(() => resolve(pixels));
      }
    };
    const onError = (error: Error): void => settle({ ok: false, reason: error.message });
    const onExit = (code: number): void => settle({ ok: false, reason: `it ended with ${code}` });
    const timer = setTimeout(() => settle({ ok: false, reason: "it took too long" }), LONGEST_MS);
    worker.on("message", settle);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(task);
  });
}

export interface PixelSize {
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * @param svg drawn in Source Sans 3; other typefaces are not there
 * @param size of which the height is only weighed: the picture's own proportions give it
 * @throws NoPicture
 */
export async function asPng(svg: string, { width, height }: PixelSize): Promise<Uint8Array> {
  if (width * height > MOST_PIXELS) throw new NoPicture("too-large", `${width} × ${height} pixels`);
  if (waiting >= MOST_WAITING) throw new NoPicture("busy", `${waiting} pictures wait`);
  waiting++;
  const before = last;
  const made = (async () => {
    await before;
    return draw({ svg, width, fonts: await readFonts() });
  })().finally(() => {
    waiting--;
  });
  last = made.catch(() => {});
  const pixels = await made;
  if (!pixels.ok) throw new NoPicture("failed", pixels.reason);
  return pixels.png;
}
