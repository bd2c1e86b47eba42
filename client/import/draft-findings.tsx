/** What the plan check sees in the draft, before it is the plan: the gravest first, each with a way to its rows. */
import { useTranslation } from "react-i18next";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { Severity } from "#data/schema/finding.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { FindingLine } from "./finding-line.tsx";
import type { DraftFindings as Found } from "./use-draft-findings.ts";

interface DraftFindingsProps {
  findings: Found;
  onRow: (measure: MeasureId, column: WholeFinding["column"]) => void;
}

export function DraftFindings({ findings, onRow }: DraftFindingsProps) {
  const { t } = useTranslation();
  const { open, decided, error, retry } = findings;
  const body = () => {
    if (open === null)
      return error === null ? <Loading lines={12} /> : <Failure error={error} onRetry={retry} />;
    return (
      <>
        {open.length === 0 && <Empty title={t("intake.findings.none")} />}
        {Severity.options.map((severity) => {
          const own = open.filter((finding) => finding.severity === severity);
          if (own.length === 0) return null;
          return (
            <section key={severity} aria-labelledby={`draft-findings-${severity}`} className="mt-6">
              <h3 id={`draft-findings-${severity}`} className="font-semibold">
                {t(`findings.severity.${severity}`)}{" "}
                <span className="font-normal text-muted tabular">{own.length}</span>
              </h3>
              <ul>
                {own.map((finding) => (
                  <li key={finding.key} className="border-t border-line py-2.5">
                    <FindingLine finding={finding} onRow={onRow} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {decided > 0 && (
          <p className="mt-4 text-sm text-muted">{t("intake.findings.decided", { count: decided })}</p>
        )}
      </>
    );
  };
  return (
    <section aria-labelledby="draft-findings" className="mx-auto max-w-4xl px-4 py-5">
      <h2 id="draft-findings" className="font-serif text-2xl font-semibold">
        {t("intake.findings.heading")}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{t("intake.findings.intro")}</p>
      {body()}
    </section>
  );
}
