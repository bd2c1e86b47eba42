/** The queue with its filter, its counts, and the last thing that was done with the way back. */
import { useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedBelow } from "#client/ui/saved-below.tsx";
import { Empty } from "#client/ui/state.tsx";
import type { Feedback, FeedbackChangeMade, FeedbackList, FeedbackPassedOn } from "#data/schema/feedback.ts";
import { FeedbackFilter } from "./feedback-filter.tsx";
import { FeedbackGroups } from "./feedback-groups.tsx";
import { FeedbackSearch, isIn } from "./feedback-search.ts";
import { groupFeedback } from "./group-feedback.ts";

/** What was done, in a word: its state changed, or else the measure that it is tied to. */
const toldOf = ({ feedback }: FeedbackChangeMade, before: Feedback) => {
  if (feedback.state !== before.state) return feedback.state;
  return feedback.measure === null ? "unlinked" : "linked";
};

export function FeedbackView({ list: { items, left } }: { list: FeedbackList }) {
  const { t } = useTranslation();
  const found = useSearch({ from: "/inkommet" });
  const { state = "open" } = FeedbackSearch.parse(found);
  const district = found.district?.[0];
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = items.filter((item) => district === undefined || item.district === district);
  const shown = own.filter((item) => isIn(state, item));
  const order = groupFeedback(shown).flatMap((group) => group.items);
  /** What leaves the list would take the focus with it: one goes on from the next. */
  const goOnFrom = (piece: Feedback) => {
    const at = order.findIndex(({ id }) => id === piece.id);
    const next = order[at + 1] ?? order[at - 1];
    (next === undefined ? heading.current : document.getElementById(next.id))?.focus();
  };
  const onHandled = (made: FeedbackChangeMade, before: Feedback) => {
    undo.tell({
      words: t(`feedback.told.${toldOf(made, before)}`),
      about: before.text,
      takeBack: () => undoChange(made.change),
      refused: () => t("feedback.undoFailed"),
    });
    if (!isIn(state, made.feedback)) goOnFrom(before);
  };
  const onPassedOn = ({ feedback, changes }: FeedbackPassedOn, before: Feedback) => {
    undo.tell({
      words: t(`feedback.told.${feedback.state}`),
      about: before.text,
      takeBack: async () => {
        for (const change of changes) await undoChange(change);
      },
      refused: () => t("feedback.undoFailed"),
    });
    if (!isIn(state, feedback)) goOnFrom(before);
  };
  const onRemoved = (piece: Feedback) => {
    undo.tell({
      words: t("feedback.told.removed"),
      about: "",
      takeBack: null,
      refused: () => t("feedback.undoFailed"),
    });
    goOnFrom(piece);
  };
  return (
    <>
      <FeedbackFilter state={state} district={district} items={own} />
      <h2
        ref={heading}
        tabIndex={-1}
        aria-live="polite"
        className="mt-6 font-serif text-2xl font-semibold outline-none"
      >
        {t("feedback.found", { count: shown.length })}
      </h2>
      {shown.length === 0 && (
        <Empty title={t("feedback.empty.title")}>
          {t(items.length === 0 ? "feedback.empty.none" : "feedback.empty.body")}
        </Empty>
      )}
      <FeedbackGroups items={shown} onHandled={onHandled} onPassedOn={onPassedOn} onRemoved={onRemoved} />
      {left > 0 && <p className="mt-6 text-muted">{t("feedback.left", { count: left })}</p>}
      <SavedBelow undo={undo} />
    </>
  );
}
