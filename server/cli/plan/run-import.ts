/** What `npm run plan -- import FILE` does. */
import { parseArgs } from "node:util";
import { z } from "zod";
import type { DraftCommitted, DraftPage } from "#data/schema/draft.ts";
import { PlanKind } from "#data/schema/plan.ts";
import { FolderInUse } from "#server/db/folder-lock.ts";
import { BadUsage, EXIT, onlyArgument, printJson, say } from "./command.ts";
import { type DraftClient, draftClient, type GivenHead, Refused } from "./draft-client.ts";
import { committedInWords, draftInWords, draftOutput, openRows } from "./draft-words.ts";
import { openLocalDrafts } from "./local-drafts.ts";
import { bytesOf, readConfig } from "./plan-in-file.ts";

const Options = z.object({
  district: z.string().optional(),
  year: z
    .string()
    .regex(/^20\d\d$/, "--year: 2020–2060")
    .optional(),
  kind: z.enum(PlanKind.options, `--kind: ${PlanKind.options.join(", ")}`).optional(),
  accept: z.enum(["clear", "all"], "--accept: clear, all").optional(),
  "dry-run": z.boolean(),
  json: z.boolean(),
});
type Options = z.infer<typeof Options>;

function readOptions(args: readonly string[]): { file: string; options: Options } {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      district: { type: "string" },
      year: { type: "string" },
      kind: { type: "string" },
      accept: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new BadUsage(options.error.issues.map(({ message }) => message).join("\n"));
  return { file: onlyArgument(positionals), options: options.data };
}

/** Whether nothing more has to be said before it becomes the plan. */
const isReady = (page: DraftPage): boolean =>
  page.draft.head.district !== null && page.draft.head.year !== null && openRows(page).length === 0;

interface Outcome {
  page: DraftPage;
  committed: DraftCommitted | null;
  /** Whether the draft waits for somebody. */
  isKept: boolean;
}

async function takeIn(
  client: DraftClient,
  file: string,
  bytes: Uint8Array,
  { accept, "dry-run": isDry, district, year, kind }: Options,
): Promise<Outcome | null> {
  const given: GivenHead = { district, year, kind };
  const read = await client.takeIn(file, bytes, given);
  const { id, refusal } = read.draft;
  if (refusal !== null) {
    await client.discard(id);
    say(`${refusal.sv}\n${refusal.en}`);
    return null;
  }
  if (isDry) {
    await client.discard(id);
    return { page: read, committed: null, isKept: false };
  }
  const page = accept === undefined ? read : await client.accept(read, accept);
  if (accept === undefined || !isReady(page)) return { page, committed: null, isKept: true };
  return { page, committed: await client.commit(page), isKept: false };
}

function tell({ page, committed, isKept }: Outcome, { json }: Options): void {
  if (json) {
    printJson(draftOutput(page, committed, isKept));
    return;
  }
  process.stdout.write(draftInWords(page));
  if (committed !== null) process.stdout.write(committedInWords(committed));
  if (!isKept) return;
  const { district, year } = page.draft.head;
  const how = district === null || year === null ? "--district, --year" : "--accept all";
  say(
    `Utkastet ligger kvar: gå igenom det på /planer/ny, eller kör igen med ${how}.\n` +
      `The draft is kept: look it over at /planer/ny, or run again with ${how}.`,
  );
}

/** Somebody else has the database, or it cannot be reached. */
function databaseWords(error: unknown): string | null {
  if (error instanceof FolderInUse)
    return (
      `${error.message}\n` +
      "Stoppa servern medan kommandot körs, eller läs in dokumentet på sidan /planer/ny.\n" +
      "Stop the server while the command runs, or take the document in on the page /planer/ny."
    );
  const isRefused =
    error instanceof Error &&
    "code" in error &&
    /^E(?:CONN|NOTFOUND|TIMEDOUT)|^(?:28|3D)/.test(String(error.code));
  return isRefused
    ? `Databasen går inte att nå: ${error.message}\nThe database cannot be reached: ${error.message}`
    : null;
}

export async function run(args: readonly string[]): Promise<number> {
  const { file, options } = readOptions(args);
  const config = readConfig();
  const bytes = await bytesOf(file);
  if (bytes === null) return EXIT.unreadable;
  const drafts = await openLocalDrafts(config).catch((error: unknown) => {
    const words = databaseWords(error);
    if (words === null) throw error;
    say(words);
    return null;
  });
  if (drafts === null) return EXIT.database;
  try {
    const outcome = await takeIn(draftClient(drafts), file, bytes, options);
    if (outcome === null) return EXIT.unreadable;
    tell(outcome, options);
    return outcome.isKept ? EXIT.open : EXIT.done;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(error.message);
    return EXIT.usage;
  } finally {
    await drafts.close();
  }
}
