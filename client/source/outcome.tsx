/** What became of one column of a row, as the plan has it now. */
import { useTranslation } from "react-i18next";
import { ActorLink } from "#client/records/actor-name.tsx";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Column } from "#data/schema/plan-row.ts";

const Swedish = ({ children }: { children: string | null | undefined }) =>
  children == null ? null : <p lang="sv">{children}</p>;

function Time({ schedule }: Pick<MeasureRow, "schedule">) {
  const { t } = useTranslation();
  const { from, to, targetYear, lineWork } = schedule;
  return (
    <>
      <Swedish>{schedule.words}</Swedish>
      {(from !== null || to !== null) && (
        <p className="tabular">
          {from ?? "…"}–{to ?? "…"}
        </p>
      )}
      {lineWork && <p>{t("terms.lineWork")}</p>}
      {targetYear != null && <p className="tabular">{t("measure.targetYear", { year: targetYear })}</p>}
    </>
  );
}

function Actors({ responsibilities }: Pick<MeasureRow, "responsibilities">) {
  const { t } = useTranslation();
  if (responsibilities.length === 0) return <p>{t("measure.nobody")}</p>;
  return (
    <ul>
      {responsibilities.map(({ actor, role, function: duty }) => (
        <li key={`${role} ${actor} ${duty ?? ""}`} className="leading-6">
          {t(`terms.role.${role}`)}: <ActorLink id={actor} />
          {duty != null && <span lang="sv">{` (${duty})`}</span>}
        </li>
      ))}
    </ul>
  );
}

function Measures({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Swedish>{row.title}</Swedish>
      <ul className="list-disc pl-5">
        {row.parts.map(({ number, type, text }) => (
          <li key={`${number ?? ""} ${type ?? ""} ${text ?? ""}`}>
            {type !== null && `${t(`terms.measureType.${type}`)}: `}
            <span lang="sv">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Outcome({ row, column }: { row: MeasureRow; column: Column }) {
  const { t } = useTranslation();
  const { problem, cause } = row;
  switch (column) {
    case "problem":
      return <Swedish>{problem.text ?? problem.title}</Swedish>;
    case "cause":
      return (
        <>
          <Swedish>{cause.text}</Swedish>
          {(cause.types ?? []).length > 0 && (
            <p>{(cause.types ?? []).map((type) => t(`terms.causeType.${type}`)).join(", ")}</p>
          )}
        </>
      );
    case "measure":
      return <Measures row={row} />;
    case "goal":
      return (row.goals ?? []).map(({ text }) => <Swedish key={text}>{text}</Swedish>);
    case "when":
      return <Time schedule={row.schedule} />;
    case "who":
      return <Actors responsibilities={row.responsibilities} />;
    case "followUp":
      return (row.followUps ?? []).map((followUp) => (
        <FollowUpText key={`${followUp.date ?? ""}${followUp.text}`} followUp={followUp} />
      ));
    case "status":
      return (
        <>
          <StatusBadge status={row.status} />
          {row.continuesIn !== null && <p>{t(`terms.continuesIn.${row.continuesIn}`)}</p>}
        </>
      );
    case "comment":
      return <Swedish>{row.comment}</Swedish>;
  }
}
