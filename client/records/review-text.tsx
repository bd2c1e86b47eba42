/** One review: what it found, how large and how sure, what it does not say, and where to read it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "#data/schema/evidence.ts";
import { useEffectWords } from "./use-effect-words.ts";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:flex sm:gap-3">
      <dt className="text-muted sm:w-20 sm:shrink-0">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

export function ReviewText({ review }: { review: Review }) {
  const { t, i18n } = useTranslation();
  const effectWords = useEffectWords();
  const words = i18n.language === "en" ? review.en : review.sv;
  return (
    <div className="max-w-prose space-y-2 leading-relaxed">
      <p>{words.finding}</p>
      <p>
        <span className="font-semibold">{t("evidence.limits")}: </span>
        {words.limits}
      </p>
      <dl className="space-y-0.5 text-sm">
        <Fact name={t("evidence.effect")}>{effectWords(review.effect)}</Fact>
        <Fact name={t("evidence.studies")}>{review.studies ?? t("evidence.studiesUnknown")}</Fact>
        <Fact name={t("evidence.setting")}>{words.setting}</Fact>
        <Fact name={t("evidence.year")}>{review.year}</Fact>
      </dl>
      <p className="text-sm">
        <a href={review.url} className="text-link" rel="noreferrer">
          {t("evidence.link", { publisher: t(`evidence.publisher.${review.publisher}`) })}
          {": "}
          <span lang="en">{review.title}</span>
        </a>
        <span className="text-muted">{` · ${t("evidence.checked", { day: review.checkedOn })}`}</span>
      </p>
    </div>
  );
}
