/** Whether the log's chain is whole, as an icon and words. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Notice } from "#client/ui/notice.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { logQueries } from "./log-queries.ts";

export function ChainLine({ district }: { district: DistrictId }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery(logQueries.check(district));
  if (error !== null) {
    // Whose log one may not read is said once, where the entries would stand.
    if (error instanceof ApiError && error.problem.kind === "forbidden") return null;
    return <p className="mt-6 text-fault">{t("log.chain.failed")}</p>;
  }
  if (data === undefined) return <p className="mt-6 text-muted">{t("log.chain.checking")}</p>;
  const broken = data.break ?? null;
  if (broken !== null) {
    return (
      <div role="alert" className="mt-6 max-w-3xl">
        <Notice tone="fault" level={2} title={t("log.chain.broken", { number: broken.number })}>
          {t(`log.chain.reason.${broken.reason}`)}
        </Notice>
      </div>
    );
  }
  const count = data.entries ?? 0;
  return (
    <div className="mt-6">
      <p className="flex items-center gap-2 font-semibold">
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0 text-done">
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m6.2 10.3 2.6 2.6 5-5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="tabular">
          {t("log.chain.whole", { count, formatted: new Intl.NumberFormat(i18n.language).format(count) })}
        </span>
      </p>
      <details className="mt-1 pl-7 text-sm text-muted print:hidden">
        <summary className="w-fit cursor-pointer">{t("log.chain.about")}</summary>
        <p className="mt-1 max-w-prose">{t("log.chain.why")}</p>
        <code className="mt-1 block break-all text-ink">{data.lastHash}</code>
      </details>
    </div>
  );
}
