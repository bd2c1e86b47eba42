/** The server as a program: how it starts, what it refuses, how it stops. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ended, runScript, says } from "#test/server/run-script.ts";

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-start-"));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (env: Record<string, string>, ...args: string[]) =>
  runScript(main, args, { PORT: "0", DATA_DIR: folder, LOG_LEVEL: "warn", ...env });

test("it says where it is, refuses a second on the same folder, and stops cleanly when told to", async () => {
  const first = start({});
  await says(first, "Platsplan: http://localhost:");
  const second = await ended(start({}));
  expect(second.code).toBe(1);
  expect(second.err).toContain("används redan");
  expect(second.err).toContain("already in use");
  const end = ended(first);
  first.kill("SIGINT");
  expect((await end).code).toBe(0);
});

test("a connection stays open for longer than a proxy may keep it to use again", async () => {
  const server = start({});
  let out = "";
  server.stdout?.on("data", (data) => {
    out += String(data);
  });
  await says(server, "/valkommen#");
  const answer = await fetch(new URL("/healthz", /http:\S+/.exec(out)?.[0]));
  expect(answer.headers.get("keep-alive")).toBe("timeout=75");
  const end = ended(server);
  server.kill("SIGTERM");
  await end;
});

/** What it prints until the link for the first administrator stands there. */
async function offered(env: Record<string, string>): Promise<string> {
  const other = await mkdtemp(join(tmpdir(), "platsplan-start-"));
  const server = start({ DATA_DIR: other, ...env });
  let out = "";
  server.stdout?.on("data", (data) => {
    out += String(data);
  });
  await says(server, "/valkommen#");
  const end = ended(server);
  server.kill("SIGTERM");
  await end;
  await rm(other, { recursive: true });
  return out;
}

test("it offers to make the first administrator, and speaks of a demo only where there is one", async () => {
  const demo = await offered({});
  expect(demo).toContain("Demo tills någon administrerar.");
  expect(demo).toContain("Demo until somebody administers.");
  const others = await offered({ PUBLIC_URL: "https://plats.example.se" });
  expect(others).toContain("https://plats.example.se/valkommen#");
  expect(others).toContain("Ingen administrerar än.");
  expect(others).toContain("Nobody administers yet.");
  expect(others).not.toContain("Demo");
});

test("killed, it starts again on the same folder", async () => {
  const first = start({});
  await says(first, "Platsplan:");
  first.kill("SIGKILL");
  await ended(first);
  const again = start({});
  await says(again, "Platsplan:");
  again.kill("SIGTERM");
  expect((await ended(again)).code).toBe(0);
});

test("--help lists the settings, a wrong one is refused by name, and both end at once", async () => {
  const help = await ended(start({}, "--help"));
  expect(help.code).toBe(0);
  expect(help.out).toContain("DATABASE_URL");
  const wrong = await ended(start({ PORT: "åttio" }));
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain("PORT=åttio");
});

test("a port that is taken is said by its name", async () => {
  const holder = start({});
  let out = "";
  holder.stdout?.on("data", (data) => {
    out += String(data);
  });
  await says(holder, "Platsplan:");
  const port = /:(\d+)\n/.exec(out)?.[1] ?? "";
  const other = await mkdtemp(join(tmpdir(), "platsplan-start-"));
  const refused = await ended(start({ PORT: port, DATA_DIR: other }));
  await rm(other, { recursive: true });
  holder.kill("SIGTERM");
  await ended(holder);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`PORT=${port}`);
});

test("a database server that does not answer is said plainly", async () => {
  const refused = await ended(start({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }));
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("DATABASE_URL");
});
