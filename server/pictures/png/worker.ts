/** Makes pixels of one picture after another in a thread of its own, which may be ended at any moment. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Pixels, PixelTask } from "./messages.ts";

if (parentPort === null) throw new Error("This file runs as a worker");
const port = parentPort;

const ready = readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(
  initWasm,
);

/** A fault is told, and the thread is then ended: what it holds may be broken. */
async function make({ svg, width, fonts }: PixelTask): Promise<Pixels> {
  try {
    await ready;
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return { ok: true, png };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

port.on("message", (task: PixelTask) => void make(task).then((pixels) => port.postMessage(pixels)));
