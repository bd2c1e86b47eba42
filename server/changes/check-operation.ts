/** What a write must fulfil beside its shape: the role, no personal data, actors that exist. */
import type { Dataset } from "#data/rules/dataset.ts";
import { knownNames } from "#data/rules/known-names.ts";
import { neededAction } from "#data/rules/needed-action.ts";
import { mayDo, type Viewer } from "#data/rules/permissions.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { textsIn } from "#data/rules/texts-in.ts";
import { FOLLOW_UPS, type Operation } from "#data/schema/operation.ts";
import type { LockedMeasure } from "./operations/lock-measure.ts";
import { ChangeRefused } from "./operations/refused.ts";

/** @throws ChangeRefused unless the viewer may do this with the measure as it is now */
export function checkPermission(operation: Operation, { scope }: LockedMeasure, viewer: Viewer): void {
  if (!mayDo(viewer, neededAction(operation), scope)) throw new ChangeRefused("forbidden");
}

/** What somebody has written, by the way to it in what they sent. */
const writtenIn = (operation: Operation): unknown =>
  operation.kind === "change-measure" ? operation.set : operation.followUp;

/** Personal data in texts that the measure does not hold already. */
function personIssues(operation: Operation, current: LockedMeasure, dataset: Dataset) {
  const known = new Set([...textsIn(current.fields)].map(({ text }) => text));
  const allowed = knownNames(dataset);
  return [...textsIn(writtenIn(operation))]
    .filter(({ text }) => !known.has(text))
    .flatMap(({ text, path }) =>
      personalData(text, allowed).map(({ kind, match }) => ({ path, message: `${kind}: “${match}”` })),
    );
}

/** Whoever only answers reports as an actor of their own. */
function reporterIssues(operation: Operation, { scope }: LockedMeasure, dataset: Dataset, viewer: Viewer) {
  if (operation.kind !== "add-follow-up") return [];
  const { reportedBy } = operation.followUp;
  if (reportedBy === null) return [];
  const isKnown = dataset.actors.some(({ id }) => id === reportedBy);
  const isOwn = viewer.grants.some(({ actors }) => actors.has(reportedBy));
  if (isKnown && (isOwn || mayDo(viewer, "edit", scope))) return [];
  return [{ path: "reportedBy", message: isKnown ? "not your actor" : "no such actor" }];
}

/** @throws ChangeRefused naming every field that cannot be taken */
export function checkContent(
  operation: Operation,
  current: LockedMeasure,
  dataset: Dataset,
  viewer: Viewer,
): void {
  const isFull = operation.kind === "add-follow-up" && current.followUps.length >= FOLLOW_UPS;
  const issues = [
    ...personIssues(operation, current, dataset),
    ...reporterIssues(operation, current, dataset, viewer),
    ...(isFull ? [{ path: "text", message: `at most ${FOLLOW_UPS} follow-ups` }] : []),
  ];
  if (issues.length > 0) throw new ChangeRefused("invalid", issues);
}
