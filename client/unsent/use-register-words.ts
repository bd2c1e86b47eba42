/** The fields of a place or an actor as they are written some at a time, in the reader's language. */
import { usePlaceWords } from "#client/draw/index.ts";
import type { PlaceFields } from "#client/outbox/index.ts";
import { useActorWords } from "#client/settings/index.ts";
import { outlineWords } from "#data/rules/outline-size.ts";
import type { ActorPatch } from "#data/schema/actor-operation.ts";

export function useRegisterWords() {
  const place = usePlaceWords();
  const actor = useActorWords();
  return {
    place: {
      name: (field: keyof PlaceFields): string => place.field(field),
      value: (field: keyof PlaceFields, of: PlaceFields): string => {
        if (field === "geometry") return of.geometry === undefined ? "" : outlineWords(of.geometry);
        if (field === "aliases") return place.value(field, (of.aliases ?? []).join(", "));
        return place.value(field, String(of[field] ?? ""));
      },
    },
    actor: {
      name: (field: keyof ActorPatch): string => actor.field(field),
      value: (field: keyof ActorPatch, of: ActorPatch): string => actor.value(field, of[field] ?? ""),
    },
  };
}
