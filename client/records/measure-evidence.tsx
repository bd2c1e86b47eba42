/** What reviews say of one measure, with the words that each was found by. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type About, reviewsFor } from "#data/rules/evidence/reviews-for.ts";
import { evidence } from "./evidence.ts";
import { ReviewText } from "./review-text.tsx";

export default function MeasureEvidence({ about }: { about: About }) {
  const { t, i18n } = useTranslation();
  const { reviews, missing } = reviewsFor(about, evidence);
  return (
    <ul className="mt-2 space-y-4 border-l-2 border-line pl-4">
      {reviews.map(({ review, words }) => (
        <li key={review.kind}>
          <p className="font-semibold">{t(`evidence.kind.${review.kind}`)}</p>
          <ReviewText review={review} />
          <p className="text-sm text-muted">
            {words.length === 0
              ? t("evidence.foundByType")
              : t("evidence.foundBy", { words: words.map((word) => `”${word}”`).join(", ") })}
          </p>
        </li>
      ))}
      {missing.map((one) => (
        <li key={one.type} className="max-w-prose leading-relaxed">
          {i18n.language === "en" ? one.en : one.sv}
        </li>
      ))}
      <li>
        <Link to="/forskning" search={(previous) => ({ lang: previous.lang })} className="text-link">
          {t("evidence.allResearch")}
        </Link>
      </li>
    </ul>
  );
}
