/** `/mote/arsslut`: closes a plan's year, by itself or at the meeting that is held. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { useWithEdits } from "#client/outbox/index.ts";
import { useMeetingWords } from "#client/records/use-meeting-words.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { closingCounts } from "#data/rules/year-end.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeetingSummary } from "#data/schema/meeting.ts";
import { type ClosingPlan, closingPlans } from "./closing-plans.ts";
import { YearEndSearch } from "./meeting-search.ts";
import { YearEnd } from "./year-end.tsx";

const NO_ROWS: ListedMeasure[] = [];

function HeldMeeting({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-5 rounded-xl border border-line bg-wash px-4 py-2">
      <span className="font-semibold">{words(meeting)}</span>
      <Link
        to="/mote/$id"
        params={{ id: meeting.id }}
        search={({ lang }) => ({ lang })}
        className="text-link min-h-6"
      >
        {t("meeting.minutes.open")}
      </Link>
    </p>
  );
}

function PlanChoice({ plans, chosen }: { plans: readonly ClosingPlan[]; chosen: ClosingPlan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useId();
  return (
    <>
      <label htmlFor={field} className="field-label mt-4">
        {t("meeting.yearEnd.plan")}
      </label>
      <select
        id={field}
        lang="sv"
        className="input max-w-xl"
        value={chosen.id}
        onChange={({ target }) =>
          void navigate({
            to: "/mote/arsslut",
            search: (previous) => ({ ...previous, plan: PlanId.parse(target.value) }),
          })
        }
      >
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </>
  );
}

export function YearEndPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(queries.measures());
  const { me, may, mayEver } = useMe();
  const meetings = useQuery({ ...queries.meetings(), enabled: mayEver("edit") });
  const { filter } = useFilter();
  const search = YearEndSearch.parse(useSearch({ strict: false }));
  const held = meetings.data?.items.find(({ id }) => id === search.meeting) ?? null;
  const rows = useWithEdits(data ?? NO_ROWS);
  // A meeting closes its own district's plans.
  const plans = closingPlans(
    rows,
    (district) => may("edit", { district, actors: [] }) && (held === null || held.district === district),
  );
  // A filter that came along proposes a plan of its districts; a year is closed whole all the same.
  const isAsked = ({ district }: ClosingPlan) => filter.district?.includes(district) ?? true;
  const proposed = [...plans.filter(isAsked), ...plans.filter((one) => !isAsked(one))];
  const plan =
    plans.find(({ id }) => id === search.plan) ??
    proposed.find(({ rows: own, year }) => closingCounts(own, year).left > 0) ??
    proposed[0];
  const body = () => {
    if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined || me === undefined || meetings.isLoading) return <Loading lines={10} />;
    if (plan === undefined)
      return <Empty title={t("meeting.yearEnd.none")}>{t("meeting.yearEnd.noneBody")}</Empty>;
    return (
      <>
        {held !== null && <HeldMeeting meeting={held} />}
        <PlanChoice plans={plans} chosen={plan} />
        <YearEnd key={plan.id} plan={plan} meeting={held?.id ?? null} />
      </>
    );
  };
  return (
    <DocumentPage>
      <PageTitle>{t("meeting.yearEnd.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("meeting.yearEnd.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("meeting.yearEnd.intro")}</p>
      {body()}
    </DocumentPage>
  );
}
