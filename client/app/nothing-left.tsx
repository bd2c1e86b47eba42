/** Stands where a view's measures would when the filter leaves none, with the way out. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { Empty } from "#client/ui/state.tsx";

export function NothingLeft() {
  const { t } = useTranslation();
  const { isActive, clear } = useFilter();
  return (
    <Empty title={t("filter.empty.title")}>
      {t("filter.empty.body")}
      {isActive && (
        <p className="mt-4">
          <button type="button" className="button" onClick={clear}>
            {t("filter.clear")}
          </button>
        </p>
      )}
    </Empty>
  );
}
