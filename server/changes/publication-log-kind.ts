/** As what a step of publishing stands in the log; pure. */
import type { LogKind } from "#data/schema/log.ts";
import type { SetPublication } from "#data/schema/operation.ts";

export function publicationLogKind({ publication, content, outcome }: SetPublication): LogKind {
  if (publication.startsWith("wording.")) return "wording-changed";
  if (publication.startsWith("outline.")) return "outline-answered";
  if (publication.startsWith("version."))
    return content === null ? "publication-restored" : "publication-withdrawn";
  if (content !== null) return "publication-proposed";
  return outcome?.as === "approved" ? "publication-approved" : "publication-declined";
}
