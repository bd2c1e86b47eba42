/**
 * Builds the server into dist/server, to run on plain Node: the program, and what it starts in threads of
 * their own to read documents (`paths.documentReader`) and to make pixels (`paths.pixelMaker`). Packages
 * stay outside.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    rollupOptions: {
      input: {
        main: fileURLToPath(new URL("./main.ts", import.meta.url)),
        "document-reader": fileURLToPath(new URL("./plans/read/worker.ts", import.meta.url)),
        "pixel-maker": fileURLToPath(new URL("./pictures/png/worker.ts", import.meta.url)),
      },
    },
    outDir: fileURLToPath(new URL("../dist/server", import.meta.url)),
    emptyOutDir: true,
    target: "node20",
    sourcemap: true,
  },
});
