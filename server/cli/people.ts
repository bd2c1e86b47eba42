/** `npm run people -- invite|list|role|reset|disable|enable`: accounts from the server's own machine. */
import { parseArgs } from "node:util";
import { z } from "zod";
import {
  BadCommand,
  type CommandOptions,
  disableCommand,
  inviteCommand,
  listCommand,
  resetCommand,
  roleCommand,
} from "#server/access/index.ts";
import { parseConfig } from "#server/config.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { FolderInUse } from "#server/db/folder-lock.ts";
import { openDatabase } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { paths } from "#server/paths.ts";

const HELP = `npm run people -- <kommando>

  list                                          alla konton (all accounts)
  invite <e-post> <namn> --district D --role R  bjud in; skriver en engångslänk (invite; prints a one-time link)
  role <e-post> --district D --role R|none      sätt eller ta bort roll (set or take away a role)
  reset <e-post> [--second-factor]              länk för nytt lösenord (link for a new password)
  disable <e-post>                              stäng kontot (close the account)
  enable <e-post>                               öppna det igen (open it again)

  --role reader, representative (med --actor A), editor, publisher, administrator
  --district stockholm betyder överallt (means everywhere)

Den inbyggda databasen öppnas av en i taget: stoppa servern först, eller använd Inställningar.
The embedded database is opened by one at a time: stop the server first, or use the settings page.
`;

async function run(options: CommandOptions, args: readonly string[]): Promise<string> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      district: { type: "string" },
      role: { type: "string" },
      actor: { type: "string" },
      "second-factor": { type: "boolean", default: false },
    },
  });
  const [command = "", email = "", name = ""] = positionals;
  const { district = "", role = "", actor } = values;
  switch (command) {
    case "list":
      return listCommand(options);
    case "invite":
      return inviteCommand(options, { email, name, district, role, actor });
    case "role":
      return roleCommand(options, { email, district, role, actor });
    case "reset":
      return resetCommand(options, { email, secondFactor: values["second-factor"] });
    case "disable":
    case "enable":
      return disableCommand(options, { email, disabled: command === "disable" });
    default:
      throw new BadCommand(HELP);
  }
}

/** A fault in what was written, in words; anything else is a fault of ours and keeps its stack. */
function wordsOf(error: unknown): string | null {
  if (error instanceof BadCommand || error instanceof FolderInUse) return error.message;
  if (error instanceof ApiFault)
    return [error.kind, ...(error.issues ?? []).map(({ path, message }) => `${path}: ${message}`)].join("\n");
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join("\n");
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return `${error.message}\n\n${HELP}`;
  return null;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes("--help")) {
    process.stdout.write(HELP);
    return;
  }
  const parsed = parseConfig(process.env, []);
  if (parsed.kind !== "run") throw new BadCommand(parsed.text);
  const { config } = parsed;
  const database = await openDatabase({
    url: config.databaseUrl,
    folder: config.dataDir,
    onError: (error) => process.stderr.write(`${error.message}\n`),
  });
  try {
    // Roles refer to districts and actors: on a database that nobody has started yet, they must be there.
    await seed(database.db, await readDatasetFiles(paths.data));
    const site = config.publicUrl ?? `http://localhost:${config.port}`;
    process.stdout.write(`${await run({ db: database.db, site, now: new Date() }, args)}\n`);
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const words = wordsOf(error);
  if (words === null) throw error;
  process.stderr.write(words.endsWith("\n") ? words : `${words}\n`);
  process.exitCode = 1;
});
