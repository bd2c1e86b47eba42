/** Personal data in texts that the subject does not hold already. */
import { type FreeText, freeTexts } from "#data/rules/free-texts.ts";
import { knownNames } from "#data/rules/known-names.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { textsIn } from "#data/rules/texts-in.ts";
import { Operation } from "#data/schema/operation.ts";
import type { Issue, Known } from "./operation-kind.ts";

function issuesIn(texts: Iterable<FreeText>, held: unknown, { dataset }: Known): Issue[] {
  const known = new Set([...textsIn(held)].map(({ text }) => text));
  const allowed = knownNames(dataset);
  return [...texts]
    .filter(({ text }) => !known.has(text))
    .flatMap(({ text, path }) =>
      personalData(text, allowed).map(({ kind, match }) => ({ path, message: `${kind}: “${match}”` })),
    );
}

/** @param written by the way to it in what was sent */
export const personIssues = (written: unknown, held: unknown, known: Known): Issue[] =>
  issuesIn(textsIn(written), held, known);

/**
 * Personal data in any text of a write, by its schema: what a kind of write has not looked at itself.
 *
 * @param held the subject as it is now
 */
export const personIssuesOf = (operation: unknown, held: unknown, known: Known): Issue[] =>
  issuesIn(freeTexts(Operation, operation), held, known);
