/** The short answers that are prepared for what the room may ask of this slide. */
import { useTranslation } from "react-i18next";
import type { AnswerCard } from "#data/schema/story.ts";

export function AnswerCards({ cards }: { cards: readonly AnswerCard[] }) {
  const { t } = useTranslation();
  if (cards.length === 0) return <p className="text-muted">{t("stories.presenter.noCards")}</p>;
  return (
    <dl className="space-y-3">
      {cards.map(({ question, answer }) => (
        <div key={question}>
          <dt className="font-semibold">{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
