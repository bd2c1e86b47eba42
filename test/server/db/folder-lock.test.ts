import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FolderInUse, lockFolder } from "#server/db/folder-lock.ts";
import { ended, runScript, says } from "#test/server/run-script.ts";

const script = fileURLToPath(new URL("./hold-folder.ts", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-lock-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a second process is refused clearly while the first is alive, and let in when it was killed", async () => {
  const holder = runScript(script, [folder]);
  await says(holder, "held");
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
  await expect(lockFolder(folder)).rejects.toThrow(/används redan[\s\S]*already in use/);
  holder.kill("SIGKILL");
  await ended(holder);
  const unlock = await lockFolder(folder);
  await unlock();
});

test("the same folder by another name is the same folder", async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(join(folder, "..", folder.split("/").at(-1) ?? ""))).rejects.toThrow(FolderInUse);
  await unlock();
});

test("of many that come at once, one gets the folder", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const got = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(got).toHaveLength(1);
  await got[0]?.();
});
