/** An actor as it stands in the form, and what of it is sent; pure. */
import { tidy } from "#client/model/tidy.ts";
import type { ActorKind } from "#data/schema/actor.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorPatch, EditableActor } from "#data/schema/actor-operation.ts";
import type { ActorId } from "#data/schema/ids.ts";

export interface ActorDraft {
  name: string;
  kind: ActorKind;
  /** Empty where the actor is part of nothing. */
  parent: ActorId | "";
  abbreviation: string;
  spelledOut: string;
  aliases: readonly string[];
  description: string;
}
export type ActorField = keyof ActorDraft;

export const ACTOR_FIELDS = [
  "name",
  "kind",
  "parent",
  "abbreviation",
  "spelledOut",
  "aliases",
  "description",
] as const satisfies readonly ActorField[];

export const EMPTY_ACTOR: ActorDraft = {
  name: "",
  kind: "unit",
  parent: "",
  abbreviation: "",
  spelledOut: "",
  aliases: [],
  description: "",
};

/** @param actor one that is there, or is to be */
export const draftOfActor = (actor: Pick<ActorSummary, ActorField>): ActorDraft => ({
  name: actor.name,
  kind: actor.kind,
  parent: actor.parent ?? "",
  abbreviation: actor.abbreviation ?? "",
  spelledOut: actor.spelledOut ?? "",
  aliases: actor.aliases ?? [],
  description: actor.description ?? "",
});

export const tidyActor = (draft: ActorDraft): ActorDraft => ({
  ...draft,
  name: tidy(draft.name),
  abbreviation: tidy(draft.abbreviation),
  spelledOut: tidy(draft.spelledOut),
  aliases: draft.aliases.map(tidy).filter((alias) => alias !== ""),
  description: tidy(draft.description),
});

/** Whether two values of a field are alike. */
export const isSameValue = (a: ActorDraft[ActorField], b: ActorDraft[ActorField]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Every field as it is sent. */
export function fieldsOfActor(draft: ActorDraft): EditableActor {
  const { name, kind, parent, abbreviation, spelledOut, aliases, description } = tidyActor(draft);
  return {
    name,
    kind,
    parent: parent || null,
    abbreviation: abbreviation || null,
    spelledOut: spelledOut || null,
    aliases: [...aliases],
    description: description || null,
  };
}

/** What has to be written for an actor to become as the draft says; null when it is so already. */
export function patchOfActor(actor: ActorSummary, draft: ActorDraft): ActorPatch | null {
  const was = draftOfActor(actor);
  const is = tidyActor(draft);
  const fields: ActorPatch = fieldsOfActor(draft);
  for (const field of ACTOR_FIELDS) if (isSameValue(was[field], is[field])) delete fields[field];
  return Object.keys(fields).length === 0 ? null : fields;
}
