/** Filter by actors; an organisation brings its units and functions. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { ChooseActors } from "#client/records/choose-actors.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";

export function ActorField({ actors }: { actors: readonly ActorSummary[] }) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const chosen = filter.actor ?? [];
  return (
    <ChooseActors
      label={t("filter.field.actor")}
      placeholder={t("filter.actorPlaceholder")}
      actors={actors}
      chosen={chosen}
      onChoose={(actor) => change({ actor: [...chosen, actor] })}
    />
  );
}
