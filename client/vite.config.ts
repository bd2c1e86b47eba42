/** Builds the client into dist/client; in development it serves it with hot reload and passes /api on. */
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

const fileInClient = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const API_PORT = process.env.PORT ?? "3000";

export default defineConfig({
  root: fileInClient("."),
  plugins: [
    react(),
    tailwindcss(),
    // Compressed once, here: the server sends the files as they are. Fonts are compressed already.
    compression({ include: /\.(?:js|css|json|svg)$/, algorithms: ["brotliCompress", "gzip"] }),
  ],
  resolve: { alias: [{ find: /^zod$/, replacement: fileInClient("./zod-without-eval.ts") }] },
  // maplibre's worker is an ES module.
  worker: { format: "es" },
  build: {
    outDir: fileInClient("../dist/client"),
    emptyOutDir: true,
    // By it the server finds the files of the pages that it writes itself.
    manifest: true,
    rollupOptions: {
      input: ["./index.html", "./public-site/site.css", "./public-site/main.ts"].map(fileInClient),
    },
    // Nothing is inlined as a data: address: fonts and drawings must pass the strict content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_400,
  },
  server: {
    port: 5173,
    strictPort: true,
    // All of /api but the client's own folder of that name, whose modules Vite serves.
    // The public site's pages are the server's own, with the files of the last build.
    proxy: {
      "^/api/(?!.*\\.tsx?(?:\\?|$))": `http://127.0.0.1:${API_PORT}`,
      "^/(?:offentligt|assets)(?:[/?]|$)": `http://127.0.0.1:${API_PORT}`,
    },
  },
});
