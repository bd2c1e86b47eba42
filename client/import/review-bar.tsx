/** Below the head: which side of the draft is shown, what is done with its rows, and the way into the plan. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { DRAFT_VIEWS, type DraftView } from "./draft-search.ts";
import { OneOf } from "./one-of.tsx";
import { RowTools } from "./row-tools.tsx";
import { SavingLine } from "./saving-line.tsx";
import type { ReviewState } from "./use-review.ts";

interface ReviewBarProps {
  review: ReviewState;
  view: DraftView;
  /** How much the plan check sees that nobody has decided on; null until it is known. */
  findings: number | null;
  hasKeys: boolean;
  onView: (view: DraftView) => void;
  onKeys: () => void;
  onCommit: () => void;
  onMeeting: () => void;
}

export function ReviewBar({
  review,
  view,
  findings,
  hasKeys,
  onView,
  onKeys,
  onCommit,
  onMeeting,
}: ReviewBarProps) {
  const { t } = useTranslation();
  const { said, saving } = review;
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
      <OneOf
        label={t("intake.view.label")}
        value={view}
        choices={DRAFT_VIEWS.map((value) => ({
          value,
          words: t(`intake.view.${value}`),
          count: value === "findings" ? findings : null,
        }))}
        onChoose={onView}
      />
      {view === "rows" && <RowTools review={review} hasKeys={hasKeys} onKeys={onKeys} />}
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
        <Button className="button button-primary whitespace-nowrap" onPress={onCommit}>
          {t("intake.commit.open")}
        </Button>
      </div>
    </div>
  );
}
