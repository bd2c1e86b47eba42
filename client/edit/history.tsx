/** What has happened to a measure. */
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import type { MeasureId } from "#data/schema/ids.ts";
import { useValueWords } from "./use-value-words.ts";

const NAMED = [
  "title",
  "status",
  "continuesIn",
  "comment",
  "goals",
  "followUp",
  "followUps",
  "parts",
  "responsibilities",
] as const;

export function History({ id }: { id: MeasureId }) {
  const { t } = useTranslation();
  const words = useValueWords();
  return (
    <ChangeHistory
      query={queries.history(id)}
      itemsIn={({ items = [] }) => items}
      none={t("edit.history.none")}
      name={(field) => t(`edit.history.field.${NAMED.find((one) => one === field) ?? "schedule"}`)}
      value={words}
    />
  );
}
