/** One log: whether its chain is whole, the filter, and the entries that it leaves. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { ChainLine } from "./chain-line.tsx";
import { LogCards } from "./log-cards.tsx";
import { LogFilter, type Readable } from "./log-filter.tsx";
import { logQueries } from "./log-queries.ts";
import { exportAddress, LogSearch } from "./log-search.ts";
import { LogTable } from "./log-table.tsx";

/** The most rows that the server puts in one file. */
const EXPORT_ROWS = 100_000;

function Entries({ district, search }: { district: DistrictId; search: LogSearch }) {
  const { t, i18n } = useTranslation();
  const isWide = useMedia("(min-width: 64rem)");
  const query = useInfiniteQuery({
    ...logQueries.entries(district, search),
    placeholderData: keepPreviousData,
  });
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, isFetchNextPageError } = query;
  if (data === undefined) {
    if (error === null) return <Loading lines={10} />;
    const isForbidden = error instanceof ApiError && error.problem.kind === "forbidden";
    if (isForbidden) return <Empty title={t("log.forbidden.title")}>{t("log.forbidden.body")}</Empty>;
    return <Failure error={error} onRetry={() => void query.refetch()} />;
  }
  const entries = data.pages.flatMap((page) => page.entries ?? []);
  const total = data.pages[0]?.total ?? 0;
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <section aria-label={t("log.caption")} aria-busy={isPlaceholderData} className="mt-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="tabular font-semibold">
          {t("log.found", { count: total, formatted: format.format(total) })}
        </p>
        {total > 0 && (
          <a href={exportAddress(district, search)} download className="button print:hidden">
            {t("log.export")}
          </a>
        )}
      </div>
      {total > EXPORT_ROWS && (
        <p className="mt-2 max-w-prose text-sm text-muted">
          {t("log.exportCut", { formatted: format.format(EXPORT_ROWS) })}
        </p>
      )}
      {total === 0 && <Empty title={t("log.empty.title")}>{t("log.empty.body")}</Empty>}
      {total > 0 && (isWide ? <LogTable entries={entries} /> : <LogCards entries={entries} />)}
      {hasNextPage && (
        <div className="mt-6 text-center print:hidden">
          {isFetchNextPageError && (
            <p role="alert" className="mb-2 text-fault">
              {t("log.moreFailed")}
            </p>
          )}
          <button
            type="button"
            className="button"
            aria-disabled={isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {isFetchingNextPage ? t("app.loading") : t("log.more")}
          </button>
        </div>
      )}
    </section>
  );
}

export function LogView({ district, districts }: { district: DistrictId; districts: readonly Readable[] }) {
  const search = LogSearch.parse(useSearch({ from: "/installningar/logg" }));
  return (
    <>
      <ChainLine district={district} />
      <LogFilter district={district} districts={districts} search={search} />
      <Entries key={district} district={district} search={search} />
    </>
  );
}
