/** What has been decided of it at this meeting, newest last. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { questionLines } from "#data/words/question-lines.ts";
import type { Decision } from "./decision.ts";

function Said({ decision }: { decision: Decision }) {
  const { i18n } = useTranslation();
  const name = useActorName();
  if (decision.kind === "measure") {
    const { write } = decision;
    if (write.kind === "follow-up") return <FollowUpText followUp={write.followUp} />;
    return write.set.status === undefined ? null : <StatusBadge status={write.set.status} />;
  }
  const { answeredOn = null, answer = null, owner = null, promised = null } = decision.set;
  const told = { answeredOn, answer, promised, owner: owner === null ? null : name(owner) };
  return questionLines(told, i18n.language === "en" ? "en" : "sv").map((line) => <p key={line}>{line}</p>);
}

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
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Said decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
