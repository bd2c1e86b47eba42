/** Takes a file in: it is kept, becomes a draft of its own, and is read in the background. */
import { createHash, randomUUID } from "node:crypto";
import type { Context } from "hono";
import { DraftId, type DraftSummary } from "#data/schema/draft.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { isDistrict } from "#server/db/is-district.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { draftFor, mayEdit } from "./access.ts";
import type { DraftDeps } from "./deps.ts";
import { keepDocument } from "./documents.ts";
import { draftEvent } from "./draft-event.ts";
import type { ToRead } from "./reader.ts";
import { insertDraft, roomTaken } from "./store.ts";

/** Open drafts of one account. */
const DRAFTS = 20;
/** Bytes of all open drafts together. */
const ROOM = 1_000_000_000;

/** A file, and what is said of it; `district` is the tenant in whose name it is taken in. */
type TakenIn = Pick<ToRead, "district" | "fileName" | "bytes" | "given">;

/** @throws ApiFault forbidden, not-found for a district that is not there, conflict where there are too many */
export async function takeInFile(
  deps: DraftDeps,
  c: Context<Env>,
  { district, fileName, bytes, given }: TakenIn,
): Promise<DraftSummary> {
  const { viewer, account } = c.get("person");
  const by = account?.id ?? null;
  if (!mayEdit(viewer, district)) throw new ApiFault("forbidden");
  if (!(await isDistrict(deps.db, district))) throw new ApiFault("not-found");
  const taken = await roomTaken(deps.db, by);
  if (taken.drafts >= DRAFTS || taken.bytes + bytes.length > ROOM)
    throw new ApiFault("conflict", [
      { path: "file", message: "too many open drafts: finish or discard some" },
    ]);
  const document = createHash("sha256").update(bytes).digest("hex");
  const id = DraftId.parse(randomUUID());
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await keepDocument(tx, { district, document, fileName, bytes, now });
    const head = { ...given, kind: given.kind ?? ("plan" as const), title: null };
    await insertDraft(tx, { id, district, document, head, by, now });
    await appendLog(
      tx,
      logActorOf(c.get("person"), c.get("origin")),
      draftEvent("document-taken-in", { id, district, document: { id: document, fileName } }),
      now,
    );
  });
  deps.reader.start({
    id,
    district,
    document,
    fileName,
    bytes,
    given,
    mayEdit: (one) => mayEdit(viewer, one),
  });
  return (await draftFor(deps.db, c, id)).summary;
}
