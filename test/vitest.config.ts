/** Every test that needs no browser, in projects that mirror the tree. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const EVERY = {
  /** Modules are loaded once for all files of a worker: none of them keeps anything that a test could leave behind. */
  isolate: false,
  setupFiles: ["test/same-values.ts"],
};

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    // The preset leaves a processor to somebody who watches.
    maxWorkers: "100%",
    projects: [
      { test: { ...EVERY, name: "data", root, testTimeout: 60_000, include: ["test/data/**/*.test.ts"] } },
      {
        test: {
          ...EVERY,
          name: "server",
          root,
          include: ["test/server/**/*.test.ts"],
          globalSetup: "test/server/empty-databases.ts",
          // A database is opened per file; beside others that takes its time.
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // What is waited for comes when the machine has time: the preset second is no promise of ours.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: { ...EVERY, name: "client", root, testTimeout: 60_000, include: ["test/client/**/*.test.ts"] },
      },
    ],
  },
});
