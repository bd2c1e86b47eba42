/** What has been noted about the place's measures, in the order of time, latest first. */
import { useTranslation } from "react-i18next";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { SourceLink } from "#client/records/source-link.tsx";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** A row's year-end status counts as noted at the end of that year. */
const latest = (row: MeasureRow): string =>
  [
    row.yearEnd === null ? "" : `${row.yearEnd.year}-12-31`,
    ...(row.followUps ?? []).map((followUp) => followUp.date ?? ""),
  ]
    .sort()
    .at(-1) ?? "";

export function FollowUps({ rows }: { rows: readonly MeasureRow[] }) {
  const { t } = useTranslation();
  const words = useRowWords();
  const followed = rows
    .filter((row) => (row.followUps ?? []).length > 0 || row.yearEnd !== null)
    .sort((a, b) => latest(b).localeCompare(latest(a)));
  if (followed.length === 0) return <p className="text-muted">{t("places.followUp.empty")}</p>;
  return (
    <ol className="space-y-4">
      {followed.map((row) => (
        <li key={row.id} className="border-l-2 border-line pl-4">
          <p lang="sv" className="font-semibold">
            {words.title(row)}
          </p>
          {[...(row.followUps ?? [])]
            .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
            .map((followUp) => (
              <FollowUpText key={`${followUp.date ?? ""}${followUp.text}`} followUp={followUp} />
            ))}
          <p className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm text-muted">
            {row.yearEnd !== null && (
              <span className="inline-flex flex-wrap items-center gap-x-2">
                {t("places.followUp.yearEnd", { year: row.yearEnd.year })}:{" "}
                <StatusBadge status={row.yearEnd.status} />
              </span>
            )}
            <SourceLink row={row} />
          </p>
        </li>
      ))}
    </ol>
  );
}
