/** Where the project's own files are, the same from the sources and from the build. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from) throw new Error("No package.json above this file: the project is not whole");
  return findRoot(above);
}

/** Whether this runs from the sources (tsx, vitest) or from the build, whose files are JavaScript. */
const isSource = import.meta.url.endsWith(".ts");

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

export const paths = {
  root,
  data: join(root, "data"),
  basemap: join(root, "data", "basemap"),
  client: join(root, "dist", "client"),
  storyPlayer: join(root, "dist", "story-player"),
  migrations: join(root, "server", "db", "migrations"),
  databaseWorker: join(root, "server", "db", "pglite-worker.mjs"),
  documentReader: isSource
    ? join(root, "server", "plans", "read", "worker-from-source.mjs")
    : join(root, "dist", "server", "document-reader.js"),
  pixelMaker: isSource
    ? join(root, "server", "pictures", "png", "worker-from-source.mjs")
    : join(root, "dist", "server", "pixel-maker.js"),
};
