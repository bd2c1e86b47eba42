/**
 * The tables of people, changes and the log.
 *
 * Accounts belong to the installation, not to a district: one person may work in several. What a
 * person may do is a grant, which belongs to its district like the data it opens. Times are UTC,
 * ISO 8601 with milliseconds, as text: they are hashed in the log as they stand.
 */
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { ofDistrict, version } from "./district-table.ts";
import { actors } from "./tables.ts";

export const accounts = pgTable(
  "account",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    /** The address as it is compared: trimmed, in lower case. */
    emailKey: text("email_key").notNull(),
    name: text("name").notNull(),
    /** argon2id in the PHC format; null before a password is chosen, or where there is none. */
    passwordHash: text("password_hash"),
    /** Base32, sealed with the server's key; null without TOTP. */
    totpSecret: text("totp_secret"),
    /** The last time step that a code was taken for: no code is taken twice. */
    totpLastStep: integer("totp_last_step"),
    createdAt: text("created_at").notNull(),
    disabledAt: text("disabled_at"),
    version,
  },
  (table) => [uniqueIndex("account_email").on(table.emailKey)],
);

const ofAccount = () =>
  text("account_id")
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" });

export const grants = pgTable(
  "access_grant",
  {
    /** The city's own id: in every district. */
    districtId: ofDistrict(),
    id: text("id").notNull(),
    accountId: ofAccount(),
    role: text("role").notNull(),
    /** Whom a representative speaks for. */
    actorDistrictId: text("actor_district_id"),
    actorId: text("actor_id"),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    foreignKey({
      columns: [table.actorDistrictId, table.actorId],
      foreignColumns: [actors.districtId, actors.id],
    }),
    index("access_grant_account").on(table.accountId),
  ],
);

export const sessions = pgTable(
  "session",
  {
    /** SHA-256 of the cookie's token: who reads the database can use no session. */
    tokenHash: text("token_hash").primaryKey(),
    accountId: ofAccount(),
    createdAt: text("created_at").notNull(),
    seenAt: text("seen_at").notNull(),
    expiresAt: text("expires_at").notNull(),
    address: text("address").notNull(),
    /** What the browser calls itself, shortened. */
    agent: text("agent").notNull(),
  },
  (table) => [index("session_account").on(table.accountId)],
);

export const passkeys = pgTable(
  "passkey",
  {
    id: text("id").primaryKey(),
    accountId: ofAccount(),
    publicKey: text("public_key").notNull(),
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: jsonb("transports").notNull(),
    name: text("name").notNull(),
    createdAt: text("created_at").notNull(),
    usedAt: text("used_at"),
  },
  (table) => [index("passkey_account").on(table.accountId)],
);

export const recoveryCodes = pgTable(
  "recovery_code",
  { accountId: ofAccount(), hash: text("hash").notNull() },
  (table) => [primaryKey({ columns: [table.accountId, table.hash] })],
);

/** An organisation's account that somebody signs in with (OpenID Connect). */
export const identities = pgTable(
  "identity",
  { issuer: text("issuer").notNull(), subject: text("subject").notNull(), accountId: ofAccount() },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
);

/** What is good once and for a while: an invitation, a reset, a step on the way in. Taken by deleting it. */
export const tickets = pgTable(
  "ticket",
  {
    tokenHash: text("token_hash").primaryKey(),
    kind: text("kind").notNull(),
    accountId: text("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    data: jsonb("data").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (table) => [index("ticket_account").on(table.accountId, table.kind)],
);

/** How often signing in has failed lately, by account and address. */
export const attempts = pgTable("attempt", {
  key: text("key").primaryKey(),
  failures: integer("failures").notNull(),
  lastAt: text("last_at").notNull(),
});

/** Views that somebody has given a name. */
export const savedViews = pgTable(
  "saved_view",
  {
    /** The city's own id: of the whole city. */
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Null for the demo. */
    accountId: text("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Path and search. */
    address: text("address").notNull(),
    isShared: boolean("is_shared").notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    index("saved_view_account").on(table.accountId),
  ],
);

/** Every write to the plans' data, with what takes it back. */
export const changes = pgTable(
  "change",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** The data's revision after it; counts up by one for each change of the installation. */
    revision: integer("revision").notNull(),
    at: text("at").notNull(),
    /** Null for the demo and for jobs. */
    accountId: text("account_id"),
    operation: jsonb("operation").notNull(),
    reverse: jsonb("reverse").notNull(),
    /** The change that this one takes back. */
    undoes: text("undoes"),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    uniqueIndex("change_revision").on(table.revision),
    // The rows that an import touches.
    index("change_measures").using("gin", sql`(${table.operation}->'measures') jsonb_path_ops`),
    index("change_measure").on(table.districtId, sql`(${table.operation}->>'measure')`, table.revision),
    index("change_effort").on(table.districtId, sql`(${table.operation}->>'effort')`, table.revision),
    index("change_story").on(table.districtId, sql`(${table.operation}->>'story')`, table.revision),
    index("change_finding").on(table.districtId, sql`(${table.operation}->>'finding')`, table.revision),
    index("change_assignment").on(table.districtId, sql`(${table.operation}->>'assignment')`, table.revision),
  ],
);

/** Meetings at which plans are followed up. What was decided there stands with the changes alone. */
export const meetings = pgTable(
  "meeting",
  {
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Null once it is taken away: the row stays, so that its versions count on. */
    record: jsonb("record"),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.id] })],
);

/** Which changes were decided at which meeting. */
export const meetingDecisions = pgTable(
  "meeting_decision",
  {
    districtId: ofDistrict(),
    meetingId: text("meeting_id").notNull(),
    changeId: text("change_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.meetingId, table.changeId] }),
    foreignKey({
      columns: [table.districtId, table.meetingId],
      foreignColumns: [meetings.districtId, meetings.id],
    }).onDelete("cascade"),
  ],
);

/** Every write to a setting or an account by who administers it, with what takes it back. */
export const adminChanges = pgTable(
  "admin_change",
  {
    /** The city's own where it is about an account as a whole. */
    districtId: ofDistrict(),
    id: text("id").notNull(),
    /** Puts those of one subject in their order; it has gaps. */
    number: bigint("number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    at: text("at").notNull(),
    /** Null for what was done on the server's own machine. */
    accountId: text("account_id"),
    operation: jsonb("operation").notNull(),
    /** Null where nothing takes it back. */
    reverse: jsonb("reverse"),
    /** The change that this one takes back. */
    undoes: text("undoes"),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.id] }),
    index("admin_change_setting").on(table.districtId, sql`(${table.operation}->>'key')`, table.number),
    index("admin_change_account").on(sql`(${table.operation}->>'account')`, table.number),
  ],
);

/** Append-only, which triggers hold; each entry carries the hash of the one before it. */
export const logEntries = pgTable(
  "log_entry",
  {
    districtId: ofDistrict(),
    /** Counts up by one within the district, without gaps. */
    number: integer("number").notNull(),
    at: text("at").notNull(),
    kind: text("kind").notNull(),
    accountId: text("account_id"),
    /** As the person was called then. */
    who: text("who").notNull(),
    address: text("address").notNull(),
    /** What it is about: `measure sodermalm-2024-platser-14`. */
    subject: text("subject").notNull(),
    /** JSON as text: it is hashed as it stands. */
    details: text("details").notNull(),
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtId, table.number] }),
    index("log_entry_at").on(table.districtId, table.at),
  ],
);

/** The chain's two ends: what the next entry follows, and what stood before the first that is kept. */
export const logHeads = pgTable("log_head", {
  districtId: ofDistrict().primaryKey(),
  lastNumber: integer("last_number").notNull(),
  lastHash: text("last_hash").notNull(),
  /** Entries up to this number have been removed because their term was over. */
  removedTo: integer("removed_to").notNull(),
  removedHash: text("removed_hash").notNull(),
});

export const settings = pgTable(
  "setting",
  {
    districtId: ofDistrict(),
    key: text("key").notNull(),
    value: jsonb("value").notNull(),
    version,
  },
  (table) => [primaryKey({ columns: [table.districtId, table.key] })],
);
