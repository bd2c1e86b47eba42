/** In whose name a follow-up is reported: whoever only answers reports as an actor of their own. */
import { mayDo } from "#data/rules/permissions.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Scope } from "#data/schema/shown.ts";
import type { Issue, Known } from "./operation-kind.ts";

export function reporterIssues(
  reportedBy: ActorId | null,
  scope: Scope,
  { dataset, viewer }: Known,
): Issue[] {
  if (reportedBy === null) return [];
  const isKnown = dataset.actors.some(({ id }) => id === reportedBy);
  const isOwn = viewer.grants.some(({ actors }) => actors.has(reportedBy));
  if (isKnown && (isOwn || mayDo(viewer, "edit", scope))) return [];
  return [{ path: "reportedBy", message: isKnown ? "not your actor" : "no such actor" }];
}
