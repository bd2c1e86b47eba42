/** What a meeting decided, measure by measure. */
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { Decided } from "#data/schema/meeting.ts";

function Decision({ decided: { title, status, notes, expired } }: { decided: Decided }) {
  const { t } = useTranslation();
  return (
    <li className="border-l-2 border-line pl-4">
      <h2 lang="sv" className="text-lg font-semibold">
        {title ?? t("meeting.minutes.gone")}
      </h2>
      <p className="flex flex-wrap items-center gap-2">
        {status === null ? (
          <span className="text-muted">{t("meeting.minutes.unchanged")}</span>
        ) : (
          <>
            <StatusBadge status={status.before} />
            <span aria-hidden="true">→</span>
            <StatusBadge status={status.after} />
          </>
        )}
      </p>
      {notes.map(({ text, reportedBy }) => (
        <p key={`${reportedBy ?? ""}${text}`} lang="sv">
          {text}
          {reportedBy !== null && <span className="text-muted">{` (${reportedBy})`}</span>}
        </p>
      ))}
      {expired > 0 && <p className="text-muted">{t("meeting.minutes.expired")}</p>}
    </li>
  );
}

export function MinutesList({ decisions }: { decisions: readonly Decided[] }) {
  const { t } = useTranslation();
  if (decisions.length === 0) return <p className="mt-6 text-muted">{t("meeting.minutes.none")}</p>;
  return (
    <ol className="mt-6 space-y-4">
      {decisions.map((decided) => (
        <Decision key={decided.measure} decided={decided} />
      ))}
    </ol>
  );
}
