/** The plans, each with its document and its numbers. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { StatusBar } from "#client/records/status-bar.tsx";
import { Chip } from "#client/ui/chip.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { PlanSummary } from "#data/schema/plan-answer.ts";
import { PlanNumbers } from "./plan-numbers.tsx";
import { TakenBackLine } from "./taken-back-line.tsx";

function PlanItem({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-line py-6 first:border-t md:grid-cols-[1fr_18rem] lg:grid-cols-[1fr_23rem]">
      <div>
        <h2 lang="sv" className="font-serif text-2xl leading-tight font-semibold">
          <Link
            to="/planer/$id"
            params={{ id: plan.id }}
            search={(previous) => ({ lang: previous.lang })}
            className="hover:text-accent hover:underline"
          >
            {plan.title}
          </Link>
        </h2>
        <p className="mt-2 flex flex-wrap gap-2">
          <Chip>{plan.district.name}</Chip>
          <Chip>{t(`terms.planKind.${plan.kind}`)}</Chip>
        </p>
        <p className="mt-2 text-sm text-muted">
          {t("plans.document", { ...plan.document, format: plan.document.format.toUpperCase() })}
        </p>
      </div>
      <div className="space-y-3">
        <PlanNumbers plan={plan} />
        <StatusBar counts={plan.byStatus} />
      </div>
    </li>
  );
}

export function PlanList() {
  const { t } = useTranslation();
  const { mayEver } = useMe();
  const { data, error, refetch } = useQuery(queries.plans());
  const body = () => {
    if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={8} />;
    if (data.items.length === 0) return <Empty title={t("plans.empty.title")}>{t("plans.empty.body")}</Empty>;
    return (
      <ul className="mt-8">
        {data.items.map((plan) => (
          <PlanItem key={plan.id} plan={plan} />
        ))}
      </ul>
    );
  };
  return (
    <DocumentPage>
      <PageTitle>{t("plans.heading")}</PageTitle>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-4xl font-bold tracking-tight">{t("plans.heading")}</h1>
        {mayEver("edit") && (
          <Link
            to="/planer/ny"
            search={(previous) => ({ lang: previous.lang })}
            className="button button-primary print:hidden"
          >
            {t("intake.open")}
          </Link>
        )}
      </div>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("plans.intro")}</p>
      <TakenBackLine />
      {body()}
    </DocumentPage>
  );
}
