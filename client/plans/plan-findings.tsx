/** What does not add up in a plan, with the way to where it stands. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { Notice } from "#client/ui/notice.tsx";
import type { Finding } from "#data/schema/finding.ts";
import type { PlanPage } from "#data/schema/plan-answer.ts";

function RowLink({ page, id }: { page: PlanPage; id: string }) {
  const { t } = useTranslation();
  const words = useRowWords();
  const row = page.measures.find((measure) => measure.id === id);
  if (row === undefined) return null;
  return (
    <a href={`#${row.id}`} className="text-link">
      {t("plans.findings.row", { row: row.source?.row ?? "" })}
      <span lang="sv">, {words.tab(row.priorityArea)}</span>
    </a>
  );
}

function Sentence({ page, finding }: { page: PlanPage; finding: Finding }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(queries.places());
  const { values, subject } = finding;
  switch (finding.rule) {
    case "summary-disagrees":
      return t("plans.findings.summary", {
        tab: page.summary.find((row) => row.priorityArea.id === subject.id)?.priorityArea.tab ?? "",
        found: Number(values.found),
        declared: Number(values.declared),
      });
    case "target-years-disagree": {
      const place = data?.features.find((feature) => feature.id === subject.id);
      const years = Array.isArray(values.years) ? values.years.map(String) : [];
      const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
      return (
        <>
          {t("plans.findings.targetYears", {
            place: place?.properties.name ?? subject.id,
            years: list.format(years),
          })}{" "}
          {place !== undefined && (
            <Link
              to="/plats/$id"
              params={{ id: place.id }}
              search={(previous) => ({ lang: previous.lang })}
              className="text-link"
            >
              {t("plans.findings.toPlace")}
              <span className="sr-only">: {place.properties.name}</span>
            </Link>
          )}
        </>
      );
    }
    case "cells-shifted":
      return (
        <>
          {t("plans.findings.shifted")} <RowLink page={page} id={subject.id} />
        </>
      );
    case "refers-to-row":
      return (
        <>
          {t("plans.findings.refersToRow", { row: Number(values.row) })}{" "}
          <RowLink page={page} id={subject.id} />
        </>
      );
    case "no-actor":
    case "no-time":
      return <RowLink page={page} id={subject.id} />;
  }
}

export function PlanFindings({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { findings = [] } = page;
  if (findings.length === 0) return null;
  return (
    <div className="mt-8 max-w-5xl">
      <Notice tone="care" level={2} title={t("plans.findings.heading")}>
        <ul className="list-disc space-y-1 pl-5">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.subject.id}`}>
              <Sentence page={page} finding={finding} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
