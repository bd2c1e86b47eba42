/** The product in a real browser: the built server on an embedded database of its own. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

const PORT = Number(process.env.TEST_PORT ?? 4173);
// Set once by the process that starts the server; the workers that read this file again inherit it.
process.env.TEST_DATA_DIR ??= mkdtempSync(join(tmpdir(), "platsplan-browser-"));

/** Tests that change the plans on the server that all share: after the others, one at a time. The weeks have their own. */
const WRITING = /(?<!\/weeks\/[\w-]*)(?:answers|edit|every-record|import|live|meeting|stories)\.spec\.ts$/;

export default defineConfig({
  testDir: ".",
  outputDir: fileURLToPath(new URL("../../test-results", import.meta.url)),
  // The map is drawn without a graphics card: more pages at once only make each slower.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: "reading", testIgnore: WRITING },
    { name: "writing", testMatch: WRITING, dependencies: ["reading"], workers: 1 },
  ],
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: await chromium(),
    trace: "retain-on-failure",
  },
  webServer: {
    command: `${process.execPath} dist/server/main.js`,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    url: `http://127.0.0.1:${PORT}/readyz`,
    env: {
      PORT: String(PORT),
      DATA_DIR: process.env.TEST_DATA_DIR,
      LOG_LEVEL: "warn",
      // A week's work of many people, in minutes and from one address.
      REQUESTS_PER_MINUTE: "12000",
    },
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
