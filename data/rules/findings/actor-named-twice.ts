/** Two actors of the register that a plan names side by side and that seem to be one. */
import type { Actor } from "#data/schema/actor.ts";
import { nearlySame } from "./nearly-same.ts";
import { rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";
import { folded } from "./words-in.ts";

/** The same alias, or names that a slip tells apart. */
function seemsOne(one: Actor, other: Actor): boolean {
  const written = new Set([one.name, ...one.aliases].map(folded));
  return (
    [other.name, ...other.aliases].some((name) => written.has(folded(name))) ||
    nearlySame(folded(one.name), folded(other.name))
  );
}

export const actorNamedTwice: ReviewRule = {
  id: "actor-named-twice",
  severity: "note",
  *notice(plan, { actors }) {
    const named = new Set(
      rowsOf(plan).flatMap(({ measure: { responsibilities, parts } }) => [
        ...responsibilities.map(({ actor }) => actor),
        ...parts.flatMap((part) => part.actors),
      ]),
    );
    const known = [...named].sort().flatMap((id) => actors.get(id) ?? []);
    for (const [index, one] of known.entries()) {
      for (const other of known.slice(index + 1)) {
        if (!seemsOne(one, other)) continue;
        yield {
          subject: { kind: "plan", id: plan.id },
          column: "who",
          values: { actors: [one.id, other.id] },
          mark: `${one.id}.${other.id}`,
          ground: [one.name, one.aliases, other.name, other.aliases],
        };
      }
    }
  },
};
