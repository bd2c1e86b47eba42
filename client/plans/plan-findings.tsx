/** What does not add up in a plan, apart from what stands beside single rows. */
import { useTranslation } from "react-i18next";
import { FindingNote } from "#client/records/finding-note.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { PlanPage } from "#data/schema/plan-answer.ts";

export function PlanFindings({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { findings = [] } = page;
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
        {besideRows > 0 && <p className="mt-3 text-sm">{t("findings.inPlan.rows", { count: besideRows })}</p>}
      </Notice>
    </div>
  );
}
