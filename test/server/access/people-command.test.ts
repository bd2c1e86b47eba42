/** `npm run people`, as a program of its own. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  disableCommand,
  inviteCommand,
  listCommand,
  resetCommand,
  roleCommand,
} from "#server/access/index.ts";
import { openDatabase } from "#server/db/open.ts";
import { openApp } from "#test/server/open-app.ts";
import { ended, runScript } from "#test/server/run-script.ts";
import { openBrowser } from "./browser.ts";
import { PASSWORD, tokenOf } from "./people.ts";

const script = fileURLToPath(new URL("../../../server/cli/people.ts", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-people-"));
});
afterAll(() => rm(folder, { recursive: true }));

const people = async (...args: string[]) =>
  ended(runScript(script, args, { DATA_DIR: folder, PUBLIC_URL: "https://plats.example" }));
const EMAIL = "samordnare@stad.example";

test("it invites by a link, lists, changes the role, resets, closes and opens", async () => {
  const invited = await people(
    "invite",
    EMAIL,
    "Samordnare",
    "--district",
    "stockholm",
    "--role",
    "administrator",
  );
  expect(invited.code, invited.err).toBe(0);
  expect(invited.out).toMatch(/^https:\/\/plats\.example\/valkommen#[\w-]{43}\n$/);
  const database = await openDatabase({ folder, onError: () => {} });
  const options = { db: database.db, site: "https://plats.example", now: new Date() };
  const inSodermalm = { email: EMAIL, district: "sodermalm", actor: undefined };
  await roleCommand(options, { ...inSodermalm, role: "editor" });
  expect(await listCommand(options)).toContain(
    `${EMAIL}\tSamordnare\teditor@sodermalm administrator@stockholm\tinbjuden`,
  );
  const token = tokenOf(await resetCommand(options, { email: EMAIL, secondFactor: false }));
  const app = await openApp(database);
  const answer = { token, password: PASSWORD };
  expect((await openBrowser(app).send("POST", "/api/welcome", answer)).status).toBe(204);
  await roleCommand(options, { ...inSodermalm, role: "none" });
  expect(await listCommand(options)).toContain("administrator@stockholm\taktivt");
  await database.close();
}, 120_000);

test("it refuses what cannot be, by name, and changes nothing", async () => {
  const database = await openDatabase({ folder, onError: () => {} });
  const options = { db: database.db, site: "https://plats.example", now: new Date() };
  const actor = undefined;
  const role = { email: EMAIL, actor };
  const invite = { email: "x@stad.example", name: "X", actor };
  const last = { issues: [{ message: "the last administrator" }] };
  await expect(disableCommand(options, { email: EMAIL, disabled: true })).rejects.toMatchObject(last);
  await expect(roleCommand(options, { ...role, district: "stockholm", role: "none" })).rejects.toMatchObject(
    last,
  );
  await expect(
    roleCommand(options, { email: "ingen@stad.example", actor, district: "sodermalm", role: "reader" }),
  ).rejects.toThrow("no such account");
  await expect(inviteCommand(options, { ...invite, district: "narke", role: "reader" })).rejects.toThrow(
    "--district",
  );
  await expect(inviteCommand(options, { ...invite, district: "sodermalm", role: "kung" })).rejects.toThrow(
    "--role",
  );
  await expect(
    inviteCommand(options, { ...invite, email: "ingen adress", district: "sodermalm", role: "reader" }),
  ).rejects.toThrow(/email/);
  expect(await listCommand(options)).toMatch(/^[^\n]*administrator@stockholm\taktivt[^\n]*$/);
  await database.close();
  const { code, err } = await people("explode");
  expect(code).toBe(1);
  expect(err).toContain("npm run people");
  expect(err, "words, not a stack").not.toContain("    at ");
}, 120_000);

test("the folder is the owner's alone", async () => {
  if (process.platform === "win32") return;
  const database = await stat(folder);
  expect(database.mode & 0o077).toBe(0);
});
