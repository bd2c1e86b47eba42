/** `/mote`: what a meeting should talk about, under the same filter as the map, and what it decides. */
import { useTranslation } from "react-i18next";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { MeetingBoard } from "#client/meeting/meeting-board.tsx";
import { useMe } from "#client/model/use-me.ts";
import { useView } from "#client/model/use-view.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";

export function MeetingView() {
  const { t } = useTranslation();
  const view = useView();
  const { me, mayEver } = useMe();
  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (me === undefined || !view.rowsReady || !view.placesReady) return <Loading lines={12} />;
    if (mayEver("edit")) return <MeetingBoard view={view} />;
    const refusal = t("meeting.notAllowed.body");
    const title = t("meeting.notAllowed.title");
    if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
    return (
      <div className="px-5 sm:px-8">
        <SignInFirst title={title}>{refusal}</SignInFirst>
      </div>
    );
  };
  return (
    <div className="relative flex h-full flex-col bg-paper">
      <PageTitle>{t("meeting.heading")}</PageTitle>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-5 pt-4 pb-2.5">
        <h1 className="font-serif text-2xl font-bold tracking-tight">{t("meeting.heading")}</h1>
        {mayEver("edit") && <FilterBar view={view} />}
      </div>
      {body()}
    </div>
  );
}
