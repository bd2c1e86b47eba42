/** An actor's fields and their values, as its history and what has changed name them. */
import { useTranslation } from "react-i18next";
import type { ChangeWords } from "#client/ui/field-change-line.tsx";
import { ActorKind } from "#data/schema/actor.ts";
import { EditableActor } from "#data/schema/actor-operation.ts";
import { ActorId } from "#data/schema/ids.ts";
import { useFormerActorName } from "./actor-name.tsx";

const FIELDS = EditableActor.keyof().options;

export function useActorWords(): ChangeWords {
  const { t } = useTranslation();
  const actorName = useFormerActorName();
  return {
    name: (field) => {
      const known = FIELDS.find((one) => one === field);
      return known === undefined ? field : t(`actorEdit.field.${known}`);
    },
    value: (field, value) => {
      const kind = field === "kind" ? ActorKind.safeParse(value).data : undefined;
      if (kind !== undefined) return t(`terms.actorKind.${kind}`);
      const parent = field === "parent" ? ActorId.safeParse(value).data : undefined;
      return parent === undefined ? value : actorName(parent);
    },
  };
}
