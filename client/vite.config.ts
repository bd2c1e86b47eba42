/** Builds the client into dist/client; in development it serves it with hot reload and passes /api on. */
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

const API_PORT = process.env.PORT ?? "3000";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    tailwindcss(),
    // Compressed once, here: the server sends the files as they are. Fonts are compressed already.
    compression({ include: /\.(?:js|css|json|svg)$/, algorithms: ["brotliCompress", "gzip"] }),
  ],
  // maplibre's worker is an ES module.
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../dist/client", import.meta.url)),
    emptyOutDir: true,
    // Nothing is inlined as a data: address: fonts and drawings must pass the strict content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_400,
  },
  server: {
    port: 5173,
    strictPort: true,
    // All of /api but the client's own folder of that name, whose modules Vite serves.
    proxy: { "^/api/(?!.*\\.tsx?(?:\\?|$))": `http://127.0.0.1:${API_PORT}` },
  },
});
