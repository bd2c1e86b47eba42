/** What does not add up in a plan, apart from what stands beside single rows. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FindingNote } from "#client/records/finding-note.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { PlanPage } from "#data/schema/plan-answer.ts";

export function PlanFindings({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { findings = [], plan } = page;
  const wide = findings.filter(({ subject }) => subject.kind !== "measure");
  const besideRows = findings.length - wide.length;
  if (findings.length === 0) return null;
  return (
    <div className="mt-8 max-w-5xl">
      <Notice tone="care" level={2} title={t("findings.inPlan.heading")}>
        <ul className="space-y-2">
          {wide.map((finding) => (
            <li key={finding.key}>
              <FindingNote finding={finding} showsCell />
            </li>
          ))}
        </ul>
        <p className="mt-3 flex flex-wrap gap-x-3 text-sm">
          {besideRows > 0 && <span>{t("findings.inPlan.rows", { count: besideRows })}</span>}
          <Link
            to="/granskning"
            search={(previous) => ({ lang: previous.lang, district: [plan.district.id] })}
            className="text-link font-semibold print:hidden"
          >
            {t("findings.inPlan.toReview")}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
