/** `/publicera`: the districts that one may publish, and how far each has come. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Chip } from "#client/ui/chip.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { Moment } from "#client/ui/moment.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { PublishState } from "#data/schema/publish-answer.ts";
import { ForPublishers } from "./for-publishers.tsx";
import { SetCounts } from "./set-counts.tsx";

function DistrictState({
  state: { district, name, hash, counts, latest, proposal },
}: {
  state: PublishState;
}) {
  const { t } = useTranslation();
  return (
    <li className="rounded-xl border border-line p-4">
      <h2 className="font-serif text-xl font-semibold">
        {hash === null ? (
          <span lang="sv">{name}</span>
        ) : (
          <Link
            to="/publicera/$district"
            params={{ district }}
            search={(previous) => ({ lang: previous.lang })}
            className="text-link"
            lang="sv"
          >
            {name}
          </Link>
        )}
      </h2>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {latest === null ? (
          <Chip>{t("publish.state.never")}</Chip>
        ) : (
          <>
            <Chip tone="accent">
              {t("publish.state.published", { version: latest.version })}{" "}
              <Moment at={latest.publishedOn} isShort />
            </Chip>
            <Chip>{t(latest.hash === hash ? "publish.state.same" : "publish.state.changed")}</Chip>
            {/* Of the server's own making, not a view of this page. */}
            <a href={`/offentligt/${district}`} className="text-link">
              {t("publish.site")}
            </a>
          </>
        )}
        {proposal !== null && (
          <Chip tone="care">{t(proposal.isOwn ? "publish.state.waits" : "publish.state.waitsForYou")}</Chip>
        )}
      </div>
      <div className="mt-2">
        {counts === null ? (
          <p className="text-muted">{t("publish.noPlan")}</p>
        ) : (
          <SetCounts counts={counts} />
        )}
      </div>
    </li>
  );
}

function Districts() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ ...queries.publishing(), staleTime: 0 });
  if (data === undefined) {
    return error === null ? <Loading lines={8} /> : <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (data.items.length === 0) return <Empty title={t("publish.none")} />;
  return (
    <ul className="mt-6 space-y-3">
      {data.items.map((state) => (
        <DistrictState key={state.district} state={state} />
      ))}
    </ul>
  );
}

export function PublishListPage() {
  const { t } = useTranslation();
  return (
    <DocumentPage>
      <PageTitle>{t("publish.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("publish.heading")}</h1>
      <p className="mt-2 max-w-prose text-muted">{t("publish.intro")}</p>
      <ForPublishers>
        <Districts />
      </ForPublishers>
    </DocumentPage>
  );
}
