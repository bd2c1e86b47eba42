/** What Platsplan is, where its facts come from, how they were made, and what it cannot do. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { allTerms } from "#client/records/glossary.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { useHashTarget } from "#client/ui/use-hash-target.ts";
import { Accuracy } from "#data/schema/place.ts";

const SECTIONS = ["who", "sources", "method", "privacy", "accessibility", "licence", "glossary"] as const;
type Section = (typeof SECTIONS)[number];

function Part({ id, children }: { id: Section; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="scroll-mt-6 font-serif text-2xl font-semibold outline-none">
        {t(`about.sections.${id}.title`)}
      </h2>
      <div className="mt-2 max-w-prose space-y-3 leading-relaxed">{children}</div>
    </section>
  );
}

function Plans() {
  const { data } = useQuery(queries.plans());
  return (
    <ul className="list-disc pl-5">
      {data?.items.map((plan) => (
        <li key={plan.id} lang="sv">
          <Link
            to="/planer/$id"
            params={{ id: plan.id }}
            search={(previous) => ({ lang: previous.lang })}
            className="text-link"
          >
            {plan.document.title}
          </Link>
          , {plan.document.publisher}
        </li>
      ))}
    </ul>
  );
}

function Glossary() {
  const { i18n } = useTranslation();
  return (
    <dl className="space-y-3">
      {allTerms.map((entry) => {
        const { spelledOut, explanation } = i18n.language === "en" ? entry.en : entry.sv;
        return (
          <div key={entry.term}>
            <dt>
              <strong lang="sv">{entry.term}</strong> – {spelledOut}
            </dt>
            <dd className="text-muted">{explanation}</dd>
          </div>
        );
      })}
    </dl>
  );
}

export function AboutPage() {
  const { t } = useTranslation();
  useHashTarget();
  return (
    <DocumentPage>
      <PageTitle>{t("about.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("about.heading")}</h1>
      <p className="mt-3 max-w-prose text-xl leading-relaxed">{t("about.lead")}</p>
      <nav aria-label={t("about.contents")} className="mt-5 print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="text-link">
                {t(`about.sections.${id}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="who">
        <p>{t("about.sections.who.body")}</p>
      </Part>
      <Part id="sources">
        <p>{t("about.sections.sources.body")}</p>
        <Plans />
        <p>{t("about.sections.sources.map")}</p>
      </Part>
      <Part id="method">
        <p>{t("about.sections.method.body")}</p>
        <p>{t("about.sections.method.accuracy")}</p>
        <dl>
          {Accuracy.options.map((level) => (
            <div key={level} className="flex flex-wrap gap-x-2">
              <dt className="font-semibold">{t(`terms.accuracy.${level}`)}:</dt>
              <dd>{t(`about.sections.method.accuracyLevels.${level}`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <Link to="/forskning" search={(previous) => ({ lang: previous.lang })} className="text-link">
            {t("evidence.heading")}
          </Link>
        </p>
      </Part>
      <Part id="privacy">
        <p>{t("about.sections.privacy.body")}</p>
      </Part>
      <Part id="accessibility">
        <p>{t("about.sections.accessibility.body")}</p>
        <p>{t("about.sections.accessibility.known")}</p>
        <p>{t("about.sections.accessibility.report")}</p>
      </Part>
      <Part id="licence">
        <p>{t("about.sections.licence.body")}</p>
        <p>
          {t("about.sections.licence.api")}{" "}
          <a href="/api/docs" className="text-link">
            /api/docs
          </a>
          .
        </p>
      </Part>
      <Part id="glossary">
        <p>{t("about.sections.glossary.body")}</p>
        <Glossary />
      </Part>
    </DocumentPage>
  );
}
