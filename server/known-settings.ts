/** Every setting of the environment: what it is called, what it may be, and what it is when nobody says. */
import { join } from "node:path";
import { z } from "zod";
import { MailAddress } from "#data/schema/mailbox.ts";
import { ReadLimits } from "#server/plans/index.ts";
import { paths } from "./paths.ts";

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug"] as const;

interface Setting<T extends z.ZodType> {
  schema: T;
  /** As `--help` shows it. */
  shown: string;
  allowed: { sv: string; en: string };
  about: { sv: string; en: string };
}

const setting = <T extends z.ZodType>(one: Setting<T>): Setting<T> => one;

const wholeNumber = (from: number, to: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to))
    .default(otherwise);

/** `pages=500, seconds=120` as the numbers by their names. */
const numbersByName = (text: string): Record<string, number | undefined> =>
  Object.fromEntries(
    text
      .split(",")
      .filter((one) => one.trim() !== "")
      .map((one) => one.split("=").map((part) => part.trim()))
      .map(([name = "", value = "", ...more]) => [
        name,
        more.length > 0 || value === "" ? Number.NaN : Number(value),
      ]),
  );

const LIMIT_NAMES = Object.keys(ReadLimits.shape).join(", ");

export const SETTINGS = {
  PORT: setting({
    schema: wholeNumber(0, 65_535, 3_000),
    shown: "3000",
    allowed: { sv: "ett heltal från 0 till 65535", en: "a whole number from 0 to 65535" },
    about: { sv: "porten som servern lyssnar på", en: "the port that the server listens on" },
  }),
  HOST: setting({
    schema: z
      .string()
      .regex(/^[\w.:-]{1,253}$/)
      .default("127.0.0.1"),
    shown: "127.0.0.1",
    allowed: { sv: "ett värdnamn eller en IP-adress", en: "a host name or an IP address" },
    about: {
      sv: "adressen som servern lyssnar på; 0.0.0.0 släpper in andra datorer",
      en: "the address that the server listens on; 0.0.0.0 lets other machines in",
    },
  }),
  DATA_DIR: setting({
    schema: z.string().min(1).max(4_000).default(join(paths.root, ".data")),
    shown: ".data",
    allowed: { sv: "en sökväg till en mapp", en: "a path to a folder" },
    about: { sv: "mappen för den inbyggda databasen", en: "the folder of the embedded database" },
  }),
  DATABASE_URL: setting({
    schema: z
      .string()
      .regex(/^postgres(?:ql)?:\/\/\S{1,2000}$/)
      .optional(),
    shown: "–",
    allowed: { sv: "en adress som börjar med postgres://", en: "an address that begins with postgres://" },
    about: {
      sv: "en PostgreSQL-server i stället för den inbyggda databasen",
      en: "a PostgreSQL server instead of the embedded database",
    },
  }),
  MAP_STYLE_URL: setting({
    schema: z
      .url({ protocol: /^https$/ })
      .max(2_000)
      .optional(),
    shown: "–",
    allowed: { sv: "en adress som börjar med https://", en: "an address that begins with https://" },
    about: {
      sv: "en kartstil på nätet i stället för den inbyggda kartan",
      en: "an online map style instead of the built-in map",
    },
  }),
  REQUESTS_PER_MINUTE: setting({
    schema: wholeNumber(1, 1_000_000, 1_200),
    shown: "1200",
    allowed: { sv: "ett heltal från 1 till 1000000", en: "a whole number from 1 to 1000000" },
    about: {
      sv: "hur många frågor en adress får ställa på en minut; sidans egna filer räknas inte",
      en: "how many requests an address may make in a minute; the page's own files do not count",
    },
  }),
  STREAMS_PER_ADDRESS: setting({
    schema: wholeNumber(1, 1_000, 200),
    shown: "200",
    allowed: { sv: "ett heltal från 1 till 1000", en: "a whole number from 1 to 1000" },
    about: {
      sv: "hur många öppna sidor från en adress som hör ändringar direkt; ett kontor delar ofta en",
      en: "how many open pages from one address hear of changes at once; an office often shares one",
    },
  }),
  STREAMS_PER_ACCOUNT: setting({
    schema: wholeNumber(1, 1_000, 10),
    shown: "10",
    allowed: { sv: "ett heltal från 1 till 1000", en: "a whole number from 1 to 1000" },
    about: {
      sv: "hur många öppna sidor hos en inloggad som hör ändringar direkt",
      en: "how many open pages of one who is signed in hear of changes at once",
    },
  }),
  TRUSTED_PROXIES: setting({
    schema: z
      .string()
      .transform((text) => text.split(",").map((one) => one.trim()))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).max(50))
      .default([]),
    shown: "–",
    allowed: {
      sv: "IP-adresser eller nät (10.0.0.0/8), med komma emellan",
      en: "IP addresses or networks (10.0.0.0/8), separated by commas",
    },
    about: {
      sv: "servrar framför den här (TLS), vars X-Forwarded-For och X-Forwarded-Proto gäller",
      en: "servers in front of this one (TLS) whose X-Forwarded-For and X-Forwarded-Proto count",
    },
  }),
  PUBLIC_URL: setting({
    schema: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .transform((text) => new URL(text).origin)
      .optional(),
    shown: "–",
    allowed: { sv: "en adress som börjar med https://", en: "an address that begins with https://" },
    about: {
      sv: "adressen som människor når installationen på; länkar, passnycklar och inloggning bygger på den",
      en: "the address that people reach the installation by; links, passkeys and sign-in build on it",
    },
  }),
  SMTP_URL: setting({
    schema: z
      .url({ protocol: /^smtps?$/ })
      .max(2_000)
      .optional(),
    shown: "–",
    allowed: {
      sv: "smtps://namn:lösenord@server eller smtp://server:25; den senare krypteras, om inte ?requireTLS=false",
      en: "smtps://name:password@server or smtp://server:25; the latter is encrypted, unless ?requireTLS=false",
    },
    about: {
      sv: "e-postservern som synpunkter skickas vidare genom; kräver MAIL_FROM och PUBLIC_URL",
      en: "the server of mail that feedback is passed on by; needs MAIL_FROM and PUBLIC_URL",
    },
  }),
  MAIL_FROM: setting({
    schema: MailAddress.optional(),
    shown: "–",
    allowed: { sv: "en e-postadress", en: "an address of mail" },
    about: {
      sv: "avsändaren av det som skickas, en funktions adress",
      en: "the sender of what is sent, a function's address",
    },
  }),
  SECRET_FILE: setting({
    schema: z.string().min(1).max(4_000).optional(),
    shown: "DATA_DIR/secret.key",
    allowed: { sv: "en sökväg till en fil", en: "a path to a file" },
    about: {
      sv: "serverns egen nyckel; skapas vid första start, delas av flera instanser",
      en: "the server's own key; made at the first start, shared by several instances",
    },
  }),
  READ_LIMITS: setting({
    schema: z.string().max(1_000).default("").transform(numbersByName).pipe(ReadLimits),
    shown: "–",
    allowed: {
      sv: `namn=tal med komma emellan, till exempel pages=500, seconds=120; namnen är ${LIMIT_NAMES}`,
      en: `name=number separated by commas, for example pages=500, seconds=120; the names are ${LIMIT_NAMES}`,
    },
    about: {
      sv: "hur stort ett dokument får vara, och hur mycket tid och minne det får ta att läsa",
      en: "how large a document may be, and how much time and memory it may take to read",
    },
  }),
  LOG_LEVEL: setting({
    schema: z.enum(LOG_LEVELS).default("info"),
    shown: "info",
    allowed: { sv: LOG_LEVELS.join(", "), en: LOG_LEVELS.join(", ") },
    about: { sv: "hur mycket servern loggar", en: "how much the server logs" },
  }),
};

export const Settings = z.object({
  PORT: SETTINGS.PORT.schema,
  HOST: SETTINGS.HOST.schema,
  DATA_DIR: SETTINGS.DATA_DIR.schema,
  DATABASE_URL: SETTINGS.DATABASE_URL.schema,
  MAP_STYLE_URL: SETTINGS.MAP_STYLE_URL.schema,
  REQUESTS_PER_MINUTE: SETTINGS.REQUESTS_PER_MINUTE.schema,
  STREAMS_PER_ADDRESS: SETTINGS.STREAMS_PER_ADDRESS.schema,
  STREAMS_PER_ACCOUNT: SETTINGS.STREAMS_PER_ACCOUNT.schema,
  TRUSTED_PROXIES: SETTINGS.TRUSTED_PROXIES.schema,
  PUBLIC_URL: SETTINGS.PUBLIC_URL.schema,
  SMTP_URL: SETTINGS.SMTP_URL.schema,
  MAIL_FROM: SETTINGS.MAIL_FROM.schema,
  SECRET_FILE: SETTINGS.SECRET_FILE.schema,
  READ_LIMITS: SETTINGS.READ_LIMITS.schema,
  LOG_LEVEL: SETTINGS.LOG_LEVEL.schema,
});
