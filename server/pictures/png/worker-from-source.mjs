// @ts-check
/** Starts the thread where there is no build: tsx's own start does not reach into threads. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
