/** Personal data in texts that the subject does not hold already. */
import { knownNames } from "#data/rules/known-names.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { textsIn } from "#data/rules/texts-in.ts";
import type { Issue, Known } from "./operation-kind.ts";

/** @param written by the way to it in what was sent */
export function personIssues(written: unknown, held: unknown, { dataset }: Known): Issue[] {
  const known = new Set([...textsIn(held)].map(({ text }) => text));
  const allowed = knownNames(dataset);
  return [...textsIn(written)]
    .filter(({ text }) => !known.has(text))
    .flatMap(({ text, path }) =>
      personalData(text, allowed).map(({ kind, match }) => ({ path, message: `${kind}: “${match}”` })),
    );
}
