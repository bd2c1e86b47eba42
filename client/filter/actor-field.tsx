/** Filter by actors; an organisation brings its units and functions. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { ChooseActors } from "#client/records/choose-actors.tsx";
import type { FacetValue } from "#data/rules/facet-counts.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";

interface ActorFieldProps {
  actors: readonly ActorSummary[];
  counts: ReadonlyMap<FacetValue, number>;
}

export function ActorField({ actors, counts }: ActorFieldProps) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const chosen = filter.actor ?? [];
  return (
    <ChooseActors
      label={t("filter.field.actor")}
      placeholder={t("filter.actorPlaceholder")}
      actors={actors}
      chosen={chosen}
      counts={counts}
      onChoose={(actor) => change({ actor: [...chosen, actor] })}
    />
  );
}
