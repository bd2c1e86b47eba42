/** One piece: what it says, of what kind, from which day, and how far it is taken care of. */
import { useTranslation } from "react-i18next";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import type { Feedback, FeedbackChangeMade, FeedbackPassedOn } from "#data/schema/feedback.ts";
import { HandleFeedback } from "./handle-feedback.tsx";
import { MarkedText } from "./marked-text.tsx";

interface FeedbackCardProps {
  piece: Feedback;
  onHandled: (made: FeedbackChangeMade, before: Feedback) => void;
  onPassedOn: (made: FeedbackPassedOn, before: Feedback) => void;
  onRemoved: (piece: Feedback) => void;
}

export function FeedbackCard({ piece, onHandled, onPassedOn, onRemoved }: FeedbackCardProps) {
  const { t } = useTranslation();
  const { id, text, about, state, persons, receivedOn, edition } = piece;
  const day = useMomentWords({ isShort: true })(receivedOn);
  return (
    <article
      id={id}
      tabIndex={-1}
      className="space-y-3 rounded-xl border border-line bg-paper px-4 py-3 outline-none focus:border-accent"
    >
      <p className="tabular text-sm text-muted">
        <span className="font-semibold text-ink">{t(`feedback.state.${state}`)}</span>
        {` · ${t(`feedback.about.${about}`)} · ${t("feedback.received", { day, edition })}`}
      </p>
      <MarkedText text={text} marked={persons} />
      {persons.length > 0 && <p className="text-sm font-semibold text-care">{t("feedback.persons")}</p>}
      <HandleFeedback
        piece={piece}
        onHandled={onHandled}
        onPassedOn={(made) => onPassedOn(made, piece)}
        onRemoved={() => onRemoved(piece)}
      />
    </article>
  );
}
