/** What is done with the rows of the table: which are listed, many accepted at once, the keys. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { OneOf } from "./one-of.tsx";
import { countByFilter, isClear, ROW_FILTERS, rowsIn } from "./order-rows.ts";
import type { ReviewState } from "./use-review.ts";

interface RowToolsProps {
  review: ReviewState;
  hasKeys: boolean;
  onKeys: () => void;
}

export function RowTools({ review, hasKeys, onKeys }: RowToolsProps) {
  const { t } = useTranslation();
  const { page, filter } = review;
  const counts = countByFilter(page);
  const rows = rowsIn(page);
  const clear = rows.filter(isClear);
  const waiting = rows.filter(({ decision }) => decision.accepted !== true && decision.leftOut !== true);
  return (
    <>
      <OneOf
        label={t("intake.filter.label")}
        value={filter}
        choices={ROW_FILTERS.map((value) => ({
          value,
          words: t(`intake.filter.${value}`),
          count: counts[value],
        }))}
        onChoose={review.setFilter}
      />
      <Button
        className="button disabled:text-muted"
        isDisabled={clear.length === 0}
        onPress={() => review.acceptAll(clear)}
      >
        {t("intake.accept.clear")} <span className="tabular">{clear.length}</span>
      </Button>
      <Button
        className="button disabled:text-muted"
        isDisabled={waiting.length === 0}
        onPress={() => review.acceptAll(waiting)}
      >
        {t("intake.accept.all")} <span className="tabular">{waiting.length}</span>
      </Button>
      <Button className="button disabled:text-muted" isDisabled={!review.canUndo} onPress={review.undo}>
        {t("intake.undo")}
      </Button>
      <Button className="button max-md:hidden" aria-expanded={hasKeys} onPress={onKeys}>
        {t("intake.keys.show")} <kbd className="font-sans text-muted">?</kbd>
      </Button>
    </>
  );
}
