/** Who should be there, and why. */
import { useTranslation } from "react-i18next";
import { ActorLink } from "#client/records/actor-name.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import type { Attendee } from "#data/rules/joint-efforts/who-attends.ts";
import { EffortSection } from "./effort-section.tsx";
import { useEffortWords } from "./use-effort-words.ts";

function Reasons({ attendee: { reasons, isChosen } }: { attendee: Attendee }) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const words = useEffortWords();
  if (reasons.length === 0)
    return <p className="text-sm text-muted">{isChosen && t("efforts.attend.chosenOnly")}</p>;
  return (
    <ul className="text-sm">
      {reasons.map(({ row, role, stops }) => (
        <li key={`${row.id} ${role}`}>
          <span className="text-muted">{t(`terms.role.${role}`)}: </span>
          <span lang="sv">{title(row)}</span>
          <span lang="sv" className="text-muted">
            {` (${words.list(stops.map((stop) => stop.name))})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function AttendSection({ attendees }: { attendees: readonly Attendee[] }) {
  const { t } = useTranslation();
  return (
    <EffortSection id="attend" title={t("efforts.attend.heading")} about={t("efforts.attend.about")}>
      <ul className="divide-y divide-line border-y border-line">
        {attendees.map((one) => (
          <li key={one.actor} className="py-2">
            <p className="flex flex-wrap gap-x-2">
              <ActorLink id={one.actor} />
              {one.isChosen && <span className="text-sm text-muted">{t("efforts.attend.plans")}</span>}
            </p>
            <Reasons attendee={one} />
          </li>
        ))}
      </ul>
    </EffortSection>
  );
}
