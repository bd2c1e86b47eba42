/** What research says of kinds of measures, all of it or of one type. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { evidence } from "#client/records/evidence.ts";
import { ReviewText } from "#client/records/review-text.tsx";
import { classes } from "#client/ui/classes.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { useHashTarget } from "#client/ui/use-hash-target.ts";
import { MeasureType } from "#data/schema/measure.ts";

const route = getRouteApi("/forskning");

/** The types as links: each is an address of its own. */
function TypeLinks({ chosen }: { chosen: MeasureType | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("evidence.filter")} className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {[undefined, ...MeasureType.options].map((type) => (
          <li key={type ?? "all"}>
            <Link
              to="/forskning"
              search={(previous) => ({ lang: previous.lang, slag: type })}
              aria-current={chosen === type ? "page" : undefined}
              className={classes(
                "block rounded-full border px-3 py-1",
                chosen === type
                  ? "border-accent bg-wash font-semibold text-accent"
                  : "border-line hover:bg-paper-2",
              )}
            >
              {type === undefined ? t("evidence.all") : t(`terms.measureType.${type}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function EvidencePage() {
  const { t, i18n } = useTranslation();
  const { slag } = route.useSearch();
  useHashTarget();
  const reviews = evidence.reviews.filter(({ types }) => slag === undefined || types.includes(slag));
  const missing = evidence.missing.filter(({ type }) => slag === undefined || type === slag);
  return (
    <DocumentPage>
      <PageTitle>{t("evidence.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("evidence.heading")}</h1>
      <p className="mt-3 max-w-prose text-lg leading-relaxed">{t("evidence.lead")}</p>
      <TypeLinks chosen={slag} />
      <p role="status" className="mt-5 text-muted">
        {t("evidence.count", { count: reviews.length })}
      </p>
      {reviews.map((review) => (
        <section key={review.kind} aria-labelledby={review.kind} className="mt-8">
          <h2 id={review.kind} className="scroll-mt-6 font-serif text-2xl font-semibold outline-none">
            {t(`evidence.kind.${review.kind}`)}
          </h2>
          {review.types.length > 0 && (
            <p className="mb-2 text-sm text-muted">
              {review.types.map((type) => t(`terms.measureType.${type}`)).join(" · ")}
            </p>
          )}
          <ReviewText review={review} />
        </section>
      ))}
      {missing.map((one) => (
        <section key={one.type} aria-labelledby={one.type} className="mt-8 max-w-prose">
          <h2 id={one.type} className="scroll-mt-6 font-serif text-2xl font-semibold outline-none">
            {t(`terms.measureType.${one.type}`)}: {t("evidence.missing").toLocaleLowerCase(i18n.language)}
          </h2>
          <p className="mt-2 leading-relaxed">{i18n.language === "en" ? one.en : one.sv}</p>
          <p className="mt-1 text-sm text-muted">{t("evidence.searched", { day: one.searchedOn })}</p>
        </section>
      ))}
    </DocumentPage>
  );
}
