/** What has happened to an actor. */
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import type { ActorId } from "#data/schema/ids.ts";
import { useActorWords } from "./use-actor-words.ts";

export function ActorHistoryList({ id }: { id: ActorId }) {
  const { t } = useTranslation();
  const words = useActorWords();
  return (
    <ChangeHistory
      query={queries.actorHistory(id)}
      itemsIn={({ items = [] }) => items}
      none={t("actorEdit.noHistory")}
      name={words.field}
      value={words.value}
    />
  );
}
