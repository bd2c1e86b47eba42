import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ended, runScript, says } from "#test/server/run-script.ts";

const main = fileURLToPath(new URL("../../../server/main.ts", import.meta.url));

test("a server with open streams ends them and stops at once when told to", async () => {
  const folder = await mkdtemp(join(tmpdir(), "platsplan-stop-"));
  const server = runScript(main, [], { PORT: "0", DATA_DIR: folder, LOG_LEVEL: "warn" });
  let out = "";
  server.stdout?.on("data", (data) => {
    out += String(data);
  });
  await says(server, "Platsplan: http://localhost:");
  const port = /:(\d+)\n/.exec(out)?.[1] ?? "";
  const streams = await Promise.all([1, 2].map(() => fetch(`http://127.0.0.1:${port}/api/events`)));
  const readers = streams.map(({ body }) => body?.getReader());
  for (const reader of readers) expect((await reader?.read())?.done).toBe(false);
  const end = ended(server);
  const told = performance.now();
  server.kill("SIGINT");
  for (const reader of readers) expect((await reader?.read())?.done).toBe(true);
  expect((await end).code).toBe(0);
  // Whoever is under way gets five seconds; nobody was.
  expect(performance.now() - told).toBeLessThan(4_000);
  await rm(folder, { recursive: true });
});
