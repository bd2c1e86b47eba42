/** What a measure holds beyond its card: its parts, goals, follow-up and comment. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { FollowUpText } from "./follow-up-text.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { TargetYearSteps } from "./target-year.tsx";
import { TermText } from "./term-text.tsx";
import { useTrails } from "./use-trails.ts";

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-muted">{title}</dt>
      <dd className="mt-0.5 space-y-2">{children}</dd>
    </div>
  );
}

export function MeasureDetails({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const { goals = [], followUps = [] } = row;
  const trail = useTrails().get(row.id);
  return (
    <dl className="mt-3 space-y-3 border-t border-line pt-3">
      <Block title={t("measure.measures", { count: row.parts.length })}>
        {row.parts.map((part) => (
          <div key={`${part.number ?? ""}-${part.type}-${part.text ?? ""}`}>
            <p>
              <span className="font-semibold">
                {part.number != null && `${part.number}. `}
                {part.type !== null && `${t(`terms.measureType.${part.type}`)}: `}
              </span>
              <span lang="sv">
                <TermText text={part.text ?? ""} />
              </span>
            </p>
            {(part.when != null || part.status != null) && (
              <p className="flex flex-wrap gap-x-4 text-sm text-muted">
                {part.when != null && <span lang="sv">{part.when}</span>}
                {part.status != null && <StatusBadge status={part.status} />}
              </p>
            )}
          </div>
        ))}
      </Block>
      {goals.length > 0 && (
        <Block title={t("measure.goals", { count: goals.length })}>
          {goals.map((goal) => (
            <p key={goal.text}>
              <span lang="sv">
                <TermText text={goal.text} />
              </span>{" "}
              <span className="text-sm text-muted">
                ({goal.measurable ? t("measure.measurable") : t("measure.notMeasurable")})
              </span>
            </p>
          ))}
        </Block>
      )}
      {trail !== undefined && (
        <Block title={t("measure.trail.title")}>
          <TargetYearSteps steps={trail} />
        </Block>
      )}
      {(followUps.length > 0 || row.yearEnd !== null) && (
        <Block title={t("measure.followUp")}>
          {followUps.map((followUp) => (
            <FollowUpText key={`${followUp.date ?? ""}${followUp.text}`} followUp={followUp} />
          ))}
          {row.yearEnd !== null && (
            <p className="text-sm text-muted">
              {t("measure.asOf", { year: row.yearEnd.year })}: <span lang="sv">”{row.yearEnd.words}”</span>
            </p>
          )}
        </Block>
      )}
      {row.comment != null && (
        <Block title={t("measure.comment")}>
          <p lang="sv">
            <TermText text={row.comment} />
          </p>
        </Block>
      )}
    </dl>
  );
}
