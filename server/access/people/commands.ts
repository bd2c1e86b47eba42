/** What `npm run people` can do; each is one transaction with its entry in the log. */
import type { Viewer } from "#data/rules/permissions.ts";
import { AccessRole } from "#data/schema/access.ts";
import { Email, type GivenGrant, PersonName } from "#data/schema/account.ts";
import { Actor } from "#data/schema/actor.ts";
import { ActorId, DistrictId } from "#data/schema/ids.ts";
import { type Account, accountByEmail } from "#server/access/accounts/accounts.ts";
import { grantsOf } from "#server/access/accounts/grants.ts";
import { welcomeUrl } from "#server/access/sign-in/welcome.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { actors, districts } from "#server/db/tables.ts";
import { giveGrants } from "./give-grants.ts";
import { invite } from "./invite.ts";
import { listPeople } from "./list.ts";
import type { Manager } from "./manager.ts";
import { reset } from "./reset.ts";
import { setDisabled } from "./set-disabled.ts";

/** Whoever runs commands on the server's own machine could read and write the database anyway. */
export const OPERATOR: Viewer = { grants: [{ district: null, role: "administrator", actors: new Set() }] };

export interface CommandOptions {
  db: Db;
  /** Scheme, host and port for links. */
  site: string;
  now: Date;
}

/** A command that cannot be done as it was given: why, in both languages. */
export class BadCommand extends Error {
  override name = "BadCommand";
}

const known = async (db: Db, email: string): Promise<Account> => {
  const account = await accountByEmail(db, email);
  if (account === null) throw new BadCommand(`${email}: inget sådant konto\n${email}: no such account`);
  return account;
};

async function manage<T>({ db, now }: CommandOptions, work: (manager: Manager) => Promise<T>): Promise<T> {
  const all = (await db.select().from(actors)).map(({ record }) => Actor.parse(record));
  const by = { account: null, who: "system", address: "npm run people" };
  return db.transaction((tx) => work({ tx, viewer: OPERATOR, actors: all, now, by, undoes: null }));
}

/** Checks a role as it is written on the command line. */
async function grantFrom(
  db: Db,
  { district, role, actor }: { district: string; role: string; actor: string | undefined },
): Promise<{ district: DistrictId; grant: GivenGrant }> {
  const allowed = (await db.select().from(districts)).map(({ districtId }) => districtId);
  if (!allowed.includes(district))
    throw new BadCommand(`--district: ${allowed.join(", ")} (${CITY} = överallt, everywhere)`);
  const parsed = AccessRole.safeParse(role);
  if (!parsed.success) throw new BadCommand(`--role: ${AccessRole.options.join(", ")}`);
  return {
    district: DistrictId.parse(district),
    grant: { role: parsed.data, actor: actor === undefined ? null : ActorId.parse(actor) },
  };
}

interface RoleArguments {
  district: string;
  role: string;
  actor: string | undefined;
}

export async function inviteCommand(
  options: CommandOptions,
  { email, name, ...role }: { email: string; name: string } & RoleArguments,
): Promise<string> {
  const { district, grant } = await grantFrom(options.db, role);
  const { link } = await manage(options, (manager) =>
    invite(manager, { email: Email.parse(email), name: PersonName.parse(name), district, grants: [grant] }),
  );
  return link === null
    ? `${email}: rollen är given, kontot fanns (the role is given, the account was there)`
    : welcomeUrl(options.site, link.token);
}

export async function roleCommand(
  options: CommandOptions,
  { email, district: where, role, actor }: { email: string } & RoleArguments,
): Promise<string> {
  const account = await known(options.db, email);
  const isNone = role === "none";
  const { district, grant } = await grantFrom(options.db, {
    district: where,
    role: isNone ? "reader" : role,
    actor,
  });
  const grants = isNone ? [] : [grant];
  await manage(options, (manager) => giveGrants(manager, account.id, district, grants));
  return `${email}: ${isNone ? "–" : role} (${district})`;
}

export async function resetCommand(
  options: CommandOptions,
  { email, secondFactor }: { email: string; secondFactor: boolean },
): Promise<string> {
  const account = await known(options.db, email);
  const link = await manage(options, (manager) => reset(manager, account.id, secondFactor));
  return welcomeUrl(options.site, link.token);
}

export async function disableCommand(
  options: CommandOptions,
  { email, disabled }: { email: string; disabled: boolean },
): Promise<string> {
  const account = await known(options.db, email);
  await manage(options, (manager) => setDisabled(manager, account.id, disabled));
  return disabled ? `${email}: stängt (closed)` : `${email}: öppet (open)`;
}

/** One line per person: address, name, roles, state. */
export async function listCommand({ db }: CommandOptions): Promise<string> {
  const people = await listPeople(db, OPERATOR);
  const lines = await Promise.all(
    people.map(async ({ id, email, name, isDisabled, isActive }) => {
      const roles = (await grantsOf(db, id)).map(({ district, role, actor }) =>
        [`${role}@${district}`, ...(actor === null ? [] : [actor])].join(":"),
      );
      const state = isDisabled ? "stängt (closed)" : isActive ? "aktivt (active)" : "inbjuden (invited)";
      return [email, name, roles.join(" ") || "–", state].join("\t");
    }),
  );
  return lines.length === 0 ? "Inga konton (no accounts)" : lines.join("\n");
}
