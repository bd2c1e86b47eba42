/** What is kept of a document, as it is answered: its grids, or the file; who looks is logged before they see. */
import type { Context } from "hono";
import { knownNames } from "#data/rules/known-names.ts";
import { DraftDocument } from "#data/schema/draft.ts";
import type { LogKind } from "#data/schema/log.ts";
import { dayOf, type LogEvent } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { type Deps, freshJson } from "#server/http/route.ts";
import { maskedDocument } from "#server/plans/index.ts";
import { type DocumentKey, fileOf, readingOf } from "./documents.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What is sent as it came must never run as a page of ours; the application's headers see to the rest. */
const FILE_HEADERS = {
  "content-type": "application/octet-stream",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** RFC 5987 allows fewer characters than an address does. */
const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** How the log tells of it, by what is looked at. */
type EventOf = (kind: Extract<LogKind, "document-read" | "document-fetched">) => LogEvent;

/** @throws ApiFault not-found, where it is not kept or has not been read */
export async function answerDocument(deps: Deps, c: Context<Env>, key: DocumentKey, eventOf: EventOf) {
  const read = await readingOf(deps.db, key);
  if (read === null) throw new ApiFault("not-found");
  // Written first: nobody reads what does not then say that they did. A day's looks are one reading.
  const event = eventOf("document-read");
  await deps.audit.writeOnce(c.get("person"), c.get("origin"), event, DAY_MS, dayOf(deps.now()));
  const { district } = key;
  const { document, taken } = maskedDocument(read, knownNames(deps.store.current.dataset));
  const { format, fileName, sheets, loose } = document;
  return freshJson(deps, c, DraftDocument, { district, format, fileName, sheets, loose, masked: taken });
}

/** @throws ApiFault not-found, where it is not kept */
export async function answerFile(deps: Deps, c: Context<Env>, key: DocumentKey, eventOf: EventOf) {
  const kept = await fileOf(deps.db, key);
  if (kept === null) throw new ApiFault("not-found");
  await deps.audit.write(c.get("person"), c.get("origin"), eventOf("document-fetched"));
  const name = encodeURIComponent(kept.fileName).replace(/['()*]/g, encoded);
  return c.body(new Uint8Array(kept.bytes).buffer, 200, {
    ...FILE_HEADERS,
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
  });
}

/** The answer of a route that gives a file. */
export const fileAnswers = {
  200: {
    description: "Filen",
    content: { "application/octet-stream": { schema: { type: "string" as const, format: "binary" } } },
  },
};
