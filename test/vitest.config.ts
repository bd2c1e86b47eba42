/** Every test that needs no browser, in projects that mirror the tree. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: "data", root, include: ["test/data/**/*.test.ts"] } },
      {
        test: {
          name: "server",
          root,
          include: ["test/server/**/*.test.ts"],
          // A database is opened per file; the first opening of an embedded one takes seconds.
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // What is waited for comes when the machine has time: the preset second is no promise of ours.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      { test: { name: "client", root, include: ["test/client/**/*.test.ts"] } },
    ],
  },
});
