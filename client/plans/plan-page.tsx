/** One plan: what the document is, its summary table, what does not add up, and every row of every tab. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { useWithDecisions, useWithEdits } from "#client/outbox/index.ts";
import { Chip } from "#client/ui/chip.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { useHashTarget } from "#client/ui/use-hash-target.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { PlanPage as Page } from "#data/schema/plan-answer.ts";
import { ExportPlan } from "./export-plan.tsx";
import { ImportedLine } from "./imported-line.tsx";
import { PlanFindings } from "./plan-findings.tsx";
import { PlanNumbers } from "./plan-numbers.tsx";
import { PlanTab } from "./plan-tab.tsx";
import { SummaryTable } from "./summary-table.tsx";

const NO_FINDINGS: WholeFinding[] = [];

function Contents({ page: answered }: { page: Page }) {
  const { t } = useTranslation();
  const measures = useWithEdits(answered.measures);
  const findings = useWithDecisions(answered.findings ?? NO_FINDINGS);
  const page = { ...answered, findings };
  const { plan, summary } = page;
  useHashTarget();
  return (
    <>
      <PageTitle>{plan.title}</PageTitle>
      <ImportedLine />
      <header>
        <h1 lang="sv" className="font-serif text-4xl leading-tight font-bold tracking-tight">
          {plan.title}
        </h1>
        <p className="mt-3 flex flex-wrap gap-2">
          <Chip>{plan.district.name}</Chip>
          <Chip>{t(`terms.planKind.${plan.kind}`)}</Chip>
        </p>
        <p className="mt-3 text-muted">
          {t("plans.document", { ...plan.document, format: plan.document.format.toUpperCase() })}
        </p>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <div className="sm:mr-5">
            <PlanNumbers plan={plan} />
          </div>
          <Link
            to="/"
            search={(previous) => ({ lang: previous.lang, district: [plan.district.id], year: [plan.year] })}
            className="button"
          >
            {t("plans.showOnMap")}
          </Link>
          <Link
            to="/planer/$id/jamfor"
            params={{ id: plan.id }}
            search={(previous) => ({ lang: previous.lang })}
            className="button print:hidden"
          >
            {t("difference.compare")}
          </Link>
          <ExportPlan id={plan.id} />
        </div>
      </header>
      <PlanFindings page={page} />
      <SummaryTable summary={summary} />
      {summary.map(({ priorityArea }) => (
        <PlanTab
          key={priorityArea.id}
          area={priorityArea}
          rows={measures.filter((row) => row.priorityArea.id === priorityArea.id)}
          notes={(page.notes ?? []).filter((note) => note.priorityArea === priorityArea.id)}
          findings={findings}
        />
      ))}
    </>
  );
}

export function PlanPage() {
  const { t } = useTranslation();
  const { id: written } = useParams({ from: "/planer/$id" });
  const id = PlanId.safeParse(written).data;
  const { data, error, refetch } = useQuery({
    ...queries.plan(id ?? PlanId.parse("finns-inte")),
    enabled: id !== undefined,
  });
  const isUnknown = id === undefined || (error instanceof ApiError && error.problem.kind === "not-found");

  const body = () => {
    if (data !== undefined) return <Contents page={data} />;
    if (isUnknown) {
      return (
        <>
          <PageTitle>{t("plans.notFound.title")}</PageTitle>
          <Empty title={t("plans.notFound.title")}>{t("plans.notFound.body", { id: written })}</Empty>
        </>
      );
    }
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={12} />;
  };
  return (
    <DocumentPage wide>
      <nav aria-label={t("app.nav.plans")} className="pb-3 text-sm print:hidden">
        <Link to="/planer" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("plans.all")}
        </Link>
      </nav>
      {body()}
    </DocumentPage>
  );
}
