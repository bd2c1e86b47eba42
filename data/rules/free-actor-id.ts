/** The identity of a new actor: its name as a slug that no other actor has. */
import { ActorId } from "#data/schema/ids.ts";

/** Room for a number after it. */
const LONGEST = 90;

const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "") || "aktor";

export function freeActorId(name: string, taken: ReadonlySet<string>): ActorId {
  const slug = slugOf(name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return ActorId.parse(id);
  }
}
