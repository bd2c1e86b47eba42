/** What has been decided of the measure at this meeting, newest last. */
import { useTranslation } from "react-i18next";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { Entry } from "./write-queue.ts";

export function DecidedList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section
      aria-label={t("meeting.decidedHere")}
      className="rounded-xl border-l-4 border-done bg-paper-2 px-4 py-3"
    >
      <h3 className="font-semibold">{t("meeting.decidedHere")}</h3>
      <ul className="mt-1 space-y-1">
        {entries.map(({ number, decision }) => (
          <li key={number}>
            {decision.kind === "status" && <StatusBadge status={decision.status} />}
            {decision.kind === "follow-up" && <FollowUpText followUp={decision.followUp} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
