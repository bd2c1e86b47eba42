/** Reads the settings that the environment holds, tells of each in `--help`, and refuses a wrong one by its name. */
import { join } from "node:path";
import type { z } from "zod";
import type { ReadLimits } from "#server/plans/index.ts";
import { SETTINGS, Settings } from "./known-settings.ts";

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  mapStyleUrl: string | undefined;
  requestsPerMinute: number;
  streamsPerAddress: number;
  streamsPerAccount: number;
  trustedProxies: readonly string[];
  publicUrl: string | undefined;
  /** Null where the installation sends no mail. */
  mail: { url: string; from: string; site: string } | null;
  secretFile: string;
  readLimits: ReadLimits;
  logLevel: z.infer<typeof Settings>["LOG_LEVEL"];
}

export type ParsedConfig =
  | { kind: "run"; config: Config }
  | { kind: "help"; text: string }
  | { kind: "refused"; text: string };

/** Settings by name and what they are, in both languages. */
export function helpText(): string {
  const lines = Object.entries(SETTINGS).flatMap(([name, { shown, about, allowed }]) => [
    `  ${name} (${shown})`,
    `      ${about.sv}: ${allowed.sv}`,
    `      ${about.en}: ${allowed.en}`,
  ]);
  return [
    "Platsplan",
    "",
    "Inställningar anges som miljövariabler, till exempel PORT=8080 npm start.",
    "Settings are environment variables, for example PORT=8080 npm start.",
    "",
    ...lines,
    "",
  ].join("\n");
}

/** A value as a message may show it: short, and without the password of an address. */
const harmless = (value: string): string => value.replace(/:\/\/[^@\s]*@/, "://…@").slice(0, 80);

const isName = (name: unknown): name is keyof typeof SETTINGS => typeof name === "string" && name in SETTINGS;

/**
 * Reads the settings.
 *
 * An empty variable counts as not set. A wrong value is refused with its name and what is allowed,
 * never replaced by a default.
 */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): ParsedConfig {
  if (argv.includes("--help") || argv.includes("-h")) return { kind: "help", text: helpText() };
  const unknown = argv[0];
  if (unknown !== undefined) {
    return {
      kind: "refused",
      text: `Okänt argument: ${harmless(unknown)}. Se --help.\nUnknown argument: ${harmless(unknown)}. See --help.\n`,
    };
  }
  const given = Object.keys(SETTINGS).map((name) => [name, env[name] === "" ? undefined : env[name]]);
  const result = Settings.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path[0]))].filter(isName);
    const text = names.map((name) => {
      const value = harmless(env[name] ?? "");
      const { allowed } = SETTINGS[name];
      return `${name}=${value} går inte. Tillåtet: ${allowed.sv}.\n${name}=${value} is refused. Allowed: ${allowed.en}.\n`;
    });
    return { kind: "refused", text: text.join("") };
  }
  const settings = result.data;
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: site } = settings;
  const missing = url === undefined ? [] : Object.entries({ MAIL_FROM: from, PUBLIC_URL: site });
  const [without] = missing.find(([, value]) => value === undefined) ?? [];
  if (without !== undefined)
    return {
      kind: "refused",
      text: `SMTP_URL kräver också ${without}. Se --help.\nSMTP_URL needs ${without}, too. See --help.\n`,
    };
  return {
    kind: "run",
    config: {
      port: settings.PORT,
      host: settings.HOST,
      dataDir: settings.DATA_DIR,
      databaseUrl: settings.DATABASE_URL,
      mapStyleUrl: settings.MAP_STYLE_URL,
      requestsPerMinute: settings.REQUESTS_PER_MINUTE,
      streamsPerAddress: settings.STREAMS_PER_ADDRESS,
      streamsPerAccount: settings.STREAMS_PER_ACCOUNT,
      trustedProxies: settings.TRUSTED_PROXIES,
      publicUrl: settings.PUBLIC_URL,
      mail: url === undefined || from === undefined || site === undefined ? null : { url, from, site },
      secretFile: settings.SECRET_FILE ?? join(settings.DATA_DIR, "secret.key"),
      readLimits: settings.READ_LIMITS,
      logLevel: settings.LOG_LEVEL,
    },
  };
}
