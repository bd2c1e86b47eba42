/** `/planer/:id/jamfor`: a plan beside the district's plan of another year, or beside what it was before. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { PlanDifference, useSideTitles } from "#client/difference/index.ts";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { ComparedWith } from "#data/schema/compared.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { PlanSummary } from "#data/schema/plan-answer.ts";
import { type Choice, choicesFor } from "./choices.ts";
import { useChoiceWords } from "./use-choice-words.ts";

function ChooseOther({ choices, chosen }: { choices: readonly Choice[]; chosen: ComparedWith }) {
  const { t } = useTranslation();
  const words = useChoiceWords();
  const navigate = useNavigate({ from: "/planer/$id/jamfor" });
  const id = useId();
  return (
    <div className="mt-6 max-w-xl print:hidden">
      <label htmlFor={id} className="field-label">
        {t("difference.page.with")}
      </label>
      <select
        id={id}
        className="input"
        value={choices.some((choice) => choice.with === chosen) ? chosen : ""}
        onChange={(event) => {
          const med = choices.find((choice) => choice.with === event.target.value)?.with;
          void navigate({ search: (previous) => ({ ...previous, med }), replace: true });
        }}
      >
        {choices.every((choice) => choice.with !== chosen) && <option value="">–</option>}
        {choices.map((choice) => (
          <option key={choice.with} value={choice.with}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Comparison({ id, chosen }: { id: PlanId; chosen: ComparedWith }) {
  const { t } = useTranslation();
  const titlesOf = useSideTitles();
  const { data, error, refetch } = useQuery(queries.planDifference(id, chosen));
  if (data !== undefined) {
    const titles = titlesOf(data);
    return (
      <>
        <p className="mt-4 mb-4 text-muted">{t("difference.page.from", { ...titles })}</p>
        <PlanDifference difference={data.difference} titles={titles} />
      </>
    );
  }
  if (error instanceof ApiError && error.problem.kind === "not-found")
    return <Empty title={t("difference.page.unknown.title")}>{t("difference.page.unknown.body")}</Empty>;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading lines={12} />;
}

function Contents({ plan, plans }: { plan: PlanSummary; plans: readonly PlanSummary[] }) {
  const { t } = useTranslation();
  const { me, isInsideOf } = useMe();
  const isInside = isInsideOf(plan.district.id);
  const { data: versions } = useQuery({ ...queries.planVersions(plan.id), enabled: isInside });
  const asked = useSearch({ from: "/planer/$id/jamfor", select: ({ med }) => med });
  // Until it is known what there is, nothing is said of what there is not.
  if (me === undefined || (isInside && versions === undefined)) return <Loading lines={12} />;
  const choices = choicesFor(plan, plans, versions?.items ?? []);
  const chosen = asked ?? choices[0]?.with;
  return (
    <>
      <p lang="sv" className="mt-2 text-lg text-muted">
        {plan.title}
      </p>
      {choices.length > 0 && chosen !== undefined && <ChooseOther choices={choices} chosen={chosen} />}
      {chosen === undefined ? (
        <Empty title={t("difference.page.nothing.title")}>
          {t("difference.page.nothing.body", { district: plan.district.name })}
        </Empty>
      ) : (
        <Comparison key={chosen} id={plan.id} chosen={chosen} />
      )}
    </>
  );
}

export function ComparePage() {
  const { t } = useTranslation();
  const { id: written } = useParams({ from: "/planer/$id/jamfor" });
  const id = PlanId.safeParse(written).data;
  const { data, error, refetch } = useQuery(queries.plans());
  const plan = data?.items.find((one) => one.id === id);

  const body = () => {
    if (plan !== undefined && data !== undefined) return <Contents plan={plan} plans={data.items} />;
    if (data !== undefined)
      return <Empty title={t("plans.notFound.title")}>{t("plans.notFound.body", { id: written })}</Empty>;
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={12} />;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("difference.page.heading")}</PageTitle>
      <nav aria-label={t("app.nav.plans")} className="pb-3 text-sm print:hidden">
        <Link
          to="/planer/$id"
          params={{ id: written }}
          search={(previous) => ({ lang: previous.lang })}
          className="text-link"
        >
          <span aria-hidden="true">← </span>
          {t("difference.page.back")}
        </Link>
      </nav>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("difference.page.heading")}</h1>
      {body()}
    </DocumentPage>
  );
}
