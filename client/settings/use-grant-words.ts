/** A role in words, with whom a representative speaks for. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import type { GivenGrant } from "#data/schema/account.ts";

export function useGrantWords(): (grant: GivenGrant) => string {
  const { t } = useTranslation();
  const actorName = useActorName();
  return ({ role, actor }) => {
    const name = t(`people.role.${role}.name`);
    return actor === null ? name : `${name} ${t("people.forActor", { actor: actorName(actor) })}`;
  };
}
