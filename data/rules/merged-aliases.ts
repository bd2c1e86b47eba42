/** How an actor is written once it has taken over from another: what either was called, each once; pure. */
import type { Actor } from "#data/schema/actor.ts";

const folded = (text: string): string => text.toLocaleLowerCase("sv");

export function mergedAliases(
  into: Pick<Actor, "name" | "aliases">,
  gone: Pick<Actor, "name" | "aliases" | "abbreviation">,
): string[] {
  const seen = new Set([into.name, ...into.aliases].map(folded));
  const added: string[] = [];
  for (const name of [gone.name, ...gone.aliases, gone.abbreviation ?? gone.name]) {
    if (seen.has(folded(name))) continue;
    seen.add(folded(name));
    added.push(name);
  }
  return [...into.aliases, ...added];
}

/** The same aliases in the order in which they stood before, where they are still the same. */
export function inOrderOf(aliases: readonly string[], before: readonly string[] | undefined): string[] {
  const isSame =
    before !== undefined && before.length === aliases.length && before.every((one) => aliases.includes(one));
  return [...(isSame ? before : aliases)];
}
