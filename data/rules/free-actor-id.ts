/** The identity of a new actor: its name as a slug that no other actor has. */
import { ActorId } from "#data/schema/ids.ts";
import { freeSlug } from "./free-slug.ts";

export const freeActorId = (name: string, taken: ReadonlySet<string>): ActorId =>
  ActorId.parse(freeSlug(name, taken, "aktor"));
