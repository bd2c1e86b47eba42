/** What has been decided of the measure at this meeting, newest last. */
import { useTranslation } from "react-i18next";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { Decision } from "./decision.ts";

export function DecidedList({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation();
  if (decisions.length === 0) return null;
  return (
    <section
      aria-label={t("meeting.decidedHere")}
      className="rounded-xl border-l-4 border-done bg-paper-2 px-4 py-3"
    >
      <h3 className="font-semibold">{t("meeting.decidedHere")}</h3>
      <ul className="mt-1 space-y-1">
        {decisions.map(({ id, write }) => (
          <li key={id}>
            {write.kind === "follow-up" ? (
              <FollowUpText followUp={write.followUp} />
            ) : (
              write.set.status !== undefined && <StatusBadge status={write.set.status} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
