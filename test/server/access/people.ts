/** People for the tests: an installation with its first administrator, and others with the roles that are wanted. */
import { z } from "zod";
import type { AccessRole } from "#data/schema/access.ts";
import { PeopleList } from "#data/schema/account.ts";
import { issueWelcome } from "#server/access/index.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";

export const PASSWORD = "korrekt häst batteri häftapparat";

const Link = z.object({ link: z.object({ account: z.string(), url: z.string() }) });

/** The token of a one-time link: what stands after its `#`. */
export const tokenOf = (url: string): string => new URL(url).hash.slice(1);

/** Uses the first link: the administrator is signed in afterwards. */
export async function firstAdministrator(app: OpenApp): Promise<Browser> {
  const { token } = await issueWelcome(app.database.db, "first-administrator", null, app.access.now());
  const browser = openBrowser(app);
  const { status, body } = await browser.send("POST", "/api/welcome", {
    token,
    email: "admin@stad.example",
    name: "Trygghetschef",
    password: PASSWORD,
  });
  if (status !== 204) throw new Error(`No first administrator: ${status} ${JSON.stringify(body)}`);
  return browser;
}

/** An installation on the embedded database, with its first administrator. */
export async function openInstallation(options: Parameters<typeof openApp>[1] = {}) {
  const [embedded] = ENGINES;
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const { database, remove } = await embedded.open();
  const app = await openApp(database, options);
  return { app, admin: await firstAdministrator(app), remove };
}

export interface Invited {
  id: string;
  email: string;
  browser: Browser;
}

/** Somebody with one role, signed in. */
export async function personWith(
  app: OpenApp,
  admin: Browser,
  role: AccessRole,
  district: string,
  actor: string | null = null,
): Promise<Invited> {
  const email = `${role}-${district}-${actor ?? "x"}@stad.example`;
  const invited = await admin.send("POST", "/api/people", {
    email,
    name: `${role} i ${district}`,
    district,
    grants: [{ role, actor }],
  });
  const { link } = Link.parse(invited.body);
  const browser = openBrowser(app);
  const { status } = await browser.send("POST", "/api/welcome", {
    token: tokenOf(link.url),
    password: PASSWORD,
  });
  if (status !== 204) throw new Error(`${email} could not come in: ${status}`);
  return { id: link.account, email, browser };
}

/** An account's version, as a change of its roles names it. */
export async function versionOf(admin: Browser, id: string): Promise<number | undefined> {
  const { items } = PeopleList.parse((await admin.get("/api/people")).body);
  return items?.find((one) => one.id === id)?.version;
}
