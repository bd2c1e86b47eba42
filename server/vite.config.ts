/** Builds the server into dist/server, one file that runs on plain Node; packages stay outside. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: fileURLToPath(new URL("./main.ts", import.meta.url)),
    outDir: fileURLToPath(new URL("../dist/server", import.meta.url)),
    emptyOutDir: true,
    target: "node20",
    sourcemap: true,
  },
});
