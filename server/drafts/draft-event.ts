/** What is done with a draft and its document, as the log of its district tells it. */
import type { DraftId } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import type { LogEvent } from "#server/audit/index.ts";

type DraftKind = Extract<LogKind, `document-${string}` | `draft-${string}`>;

interface About {
  id: DraftId;
  /** The tenant that it was taken in for. */
  district: DistrictId;
  document: { id: string; fileName: string };
}

export const draftEvent = (kind: DraftKind, { id, district, document }: About): LogEvent => ({
  district,
  kind,
  subject: `draft ${id}`,
  details: { document: document.fileName, sha256: document.id },
});
