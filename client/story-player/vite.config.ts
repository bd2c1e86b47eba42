/**
 * Builds what makes a story's file play into dist/story-player: one script and one style sheet that hold
 * all that they need, for the server to put into the file (`server/story-files/html`).
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("."),
  resolve: { alias: [{ find: /^zod$/, replacement: at("../zod-without-eval.ts") }] },
  // A library's build leaves this open; nobody is there to say it in the file.
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    // Typefaces and signs are inlined: a library's build has no files beside it.
    lib: {
      entry: at("./main.ts"),
      formats: ["iife"],
      name: "storyPlayer",
      fileName: () => "player.js",
      cssFileName: "player",
    },
    outDir: at("../../dist/story-player"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2_500,
  },
});
