/** Builds the reader as an installation has it: the loader that runs the measurements slows what it loads. */
import { join } from "node:path";
import { build } from "vite";
import { paths } from "#server/paths.ts";
import { READER } from "./reader-file.ts";

export async function buildReader(): Promise<void> {
  await build({
    configFile: join(paths.root, "server", "vite.config.ts"),
    logLevel: "error",
    build: {
      outDir: READER.folder,
      rollupOptions: { input: { reader: join(paths.root, "test", "bench", "reader.ts") } },
    },
  });
}
