/** Above the table: which rows are listed, what is done to many at once, and the way into the plan. */
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { countByFilter, isClear, ROW_FILTERS, rowsIn } from "./order-rows.ts";
import { SavingLine } from "./saving-line.tsx";
import type { ReviewState } from "./use-review.ts";

interface ReviewBarProps {
  review: ReviewState;
  hasKeys: boolean;
  onKeys: () => void;
  onCommit: () => void;
  onMeeting: () => void;
}

export function ReviewBar({ review, hasKeys, onKeys, onCommit, onMeeting }: ReviewBarProps) {
  const { t } = useTranslation();
  const { page, filter, said, saving } = review;
  const counts = countByFilter(page);
  const rows = rowsIn(page);
  const clear = rows.filter(isClear);
  const waiting = rows.filter(({ decision }) => decision.accepted !== true && decision.leftOut !== true);
  const told = () => {
    switch (said?.kind) {
      case "accepted":
        return t("intake.accept.told", { count: said.count });
      case "undone":
        return t("intake.undone");
      case "nothing-to-undo":
        return t("intake.nothingToUndo");
      case "none-left":
        return t("intake.noneLeft");
      default:
        return null;
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line bg-paper px-4 py-2">
      <ToggleButtonGroup
        aria-label={t("intake.filter.label")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(keys) => {
          const chosen = ROW_FILTERS.find((one) => keys.has(one));
          if (chosen !== undefined) review.setFilter(chosen);
        }}
        className="flex flex-wrap overflow-hidden rounded-lg border border-line"
      >
        {ROW_FILTERS.map((one) => (
          <ToggleButton
            key={one}
            id={one}
            className="cursor-pointer border-line px-3 py-1 not-first:border-l hover:bg-paper-2 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent data-selected:bg-wash data-selected:font-semibold data-selected:text-accent"
          >
            {t(`intake.filter.${one}`)} <span className="tabular">{counts[one]}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
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
      <div className="flex flex-1 flex-wrap items-center justify-end gap-x-4 gap-y-1">
        <p role="status" className="text-sm font-semibold text-done empty:hidden">
          {told()}
        </p>
        {saving.meeting === null ? (
          <SavingLine saving={saving} />
        ) : (
          <Button className="text-link min-h-6 font-semibold text-care" onPress={onMeeting}>
            {t("intake.meeting.title")}
          </Button>
        )}
        <Button className="button button-primary" onPress={onCommit}>
          {t("intake.commit.open")}
        </Button>
      </div>
    </div>
  );
}
