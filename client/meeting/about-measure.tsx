/** What a room needs to know of a measure: where, what, who, when, to what end, and what was said last. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActorLink } from "#client/records/actor-name.tsx";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { PlaceLinks } from "#client/records/place-links.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** Follow-ups that are told; the rest stand with the measure. */
const TOLD = 3;

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[9rem_1fr] sm:gap-4">
      <dt className="font-semibold text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

export function AboutMeasure({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const texts = row.parts.flatMap(({ text }) => text ?? []);
  const last = (row.followUps ?? []).slice(-TOLD);
  return (
    <dl className="space-y-2">
      {row.places.length > 0 && (
        <Fact term={t("meeting.fact.where")}>
          <PlaceLinks ids={row.places} />
        </Fact>
      )}
      {texts.length > 0 && (
        <Fact term={t("meeting.fact.what")}>
          {texts.map((text) => (
            <p key={text} lang="sv">
              {text}
            </p>
          ))}
        </Fact>
      )}
      <Fact term={t("meeting.fact.who")}>
        {row.responsibilities.length === 0
          ? t("measure.nobody")
          : row.responsibilities.map(({ actor, role, function: own }, index) => (
              <span key={`${actor}-${role}-${own ?? ""}`}>
                {index > 0 && ", "}
                <ActorLink id={actor} />
              </span>
            ))}
      </Fact>
      <Fact term={t("meeting.fact.when")}>
        {row.schedule.words == null ? t("measure.noTime") : <span lang="sv">{row.schedule.words}</span>}
        {row.schedule.targetYear != null && (
          <span className="tabular">{` · ${t("measure.targetYear", { year: row.schedule.targetYear })}`}</span>
        )}
      </Fact>
      {(row.goals ?? []).length > 0 && (
        <Fact term={t("meeting.fact.goal")}>
          {(row.goals ?? []).map(({ text }) => (
            <p key={text} lang="sv">
              {text}
            </p>
          ))}
        </Fact>
      )}
      {last.length > 0 && (
        <Fact term={t("meeting.fact.last")}>
          {last.map((followUp) => (
            <FollowUpText key={`${followUp.date ?? ""}${followUp.text}`} followUp={followUp} />
          ))}
        </Fact>
      )}
    </dl>
  );
}
