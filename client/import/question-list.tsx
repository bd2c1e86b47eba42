/** What a row asks, each with the ways to settle it. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { columnAsked, type Offer, offersOf } from "./questions.ts";
import { useQuestionWords } from "./use-question-words.ts";

interface QuestionListProps {
  row: DraftRow;
  onOffer: (offer: Offer) => void;
  /** Whether a place can be drawn here. */
  mayDraw: boolean;
}

export function QuestionList({ row, onOffer, mayDraw }: QuestionListProps) {
  const { t } = useTranslation();
  const words = useQuestionWords();
  if (row.open.length === 0) return <p className="text-muted">{t("intake.row.noQuestions")}</p>;
  return (
    <ul className="space-y-2">
      {row.open.map((question) => (
        <li
          key={`${question.kind} ${columnAsked(question)} ${question.words} ${question.correction?.field}`}
          className="rounded-lg border border-care-line bg-care-wash px-3 py-2"
        >
          <p>{words.sentence(question, row)}</p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            {offersOf(question)
              .filter(({ kind }) => mayDraw || kind !== "draw")
              .map((offer) => {
                const said = words.offer(offer, question);
                return (
                  <Button key={said} className="button min-h-8 text-sm" onPress={() => onOffer(offer)}>
                    {said}
                  </Button>
                );
              })}
          </div>
        </li>
      ))}
    </ul>
  );
}
