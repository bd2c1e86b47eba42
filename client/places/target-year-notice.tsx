/** Says that the rows about a place promise different target years, and which rows. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FindingNote } from "#client/records/finding-note.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { PlacePage } from "#data/schema/place-answer.ts";

export function TargetYearNotice({ page: { findings = [], targetYears = [] } }: { page: PlacePage }) {
  const { t } = useTranslation();
  const finding = findings.find(({ rule }) => rule === "target-years-disagree");
  if (finding === undefined) return null;
  return (
    <Notice tone="care" level={3} title={t("places.targetYear.disagree", { count: targetYears.length })}>
      <ul className="tabular flex flex-wrap gap-x-5 gap-y-1">
        {targetYears.map(({ year, measures }) => (
          <li key={year}>
            <Link to="." search={true} hash={measures[0] ?? ""} className="text-link font-semibold">
              {year}
              <span className="sr-only">, {t("places.targetYear.showRows", { year })}</span>
            </Link>{" "}
            <span className="text-sm">({t("places.targetYear.rows", { count: measures.length })})</span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-sm">{t("findings.rule.target-years-disagree.why")}</p>
      <FindingNote finding={finding} />
    </Notice>
  );
}
