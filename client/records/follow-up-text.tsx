/** One follow-up note with its date and who reported it. */
import { useTranslation } from "react-i18next";
import type { FollowUp } from "#data/schema/follow-up.ts";
import { useActorName } from "./actor-name.tsx";
import { TermText } from "./term-text.tsx";

export function FollowUpText({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const name = useActorName();
  return (
    <p>
      {followUp.date !== null && (
        <time dateTime={followUp.date} className="tabular mr-2 text-muted">
          {followUp.date}
        </time>
      )}
      <span lang="sv">
        <TermText text={followUp.text} />
      </span>
      {followUp.reportedBy !== null && (
        <span className="text-sm text-muted">
          {" "}
          {t("measure.reportedBy", { actor: name(followUp.reportedBy) })}
        </span>
      )}
    </p>
  );
}
