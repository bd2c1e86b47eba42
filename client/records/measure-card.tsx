/** One measure as people read it: what, how far, who, when, where it stands; the rest unfolds. */
import { Fragment } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { ActorLink } from "./actor-name.tsx";
import { AnswerMark } from "./answer-mark.tsx";
import { EarlierOfRow } from "./earlier-link.tsx";
import { MeasureDetails } from "./measure-details.tsx";
import { RowAction } from "./row-action.tsx";
import { RowHistory } from "./row-history.tsx";
import { RowSource } from "./row-source.tsx";
import { useRowWords } from "./row-words.ts";
import { SourceLink } from "./source-link.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { TargetYear } from "./target-year.tsx";

const ROLES: readonly Role[] = ["lead", "takesPart", "onCall"];

function Actors({
  responsibilities,
  assignments = [],
}: Pick<MeasureRow, "responsibilities" | "assignments">) {
  const { t } = useTranslation();
  if (responsibilities.length === 0) return <span className="text-muted">{t("measure.nobody")}</span>;
  return ROLES.map((role) => {
    const those = responsibilities.filter((responsibility) => responsibility.role === role);
    if (those.length === 0) return null;
    return (
      <span key={role}>
        <span className="text-muted">{t(`terms.role.${role}`)}: </span>
        {those.map((responsibility, index) => (
          <span key={`${responsibility.actor}-${responsibility.function ?? ""}`}>
            {index > 0 && ", "}
            <ActorLink id={responsibility.actor} />
            {responsibility.function != null && (
              <span lang="sv" className="text-muted">{` (${responsibility.function})`}</span>
            )}
            {assignments
              .filter(({ actor }) => actor === responsibility.actor)
              .map(({ actor, state, isOpen }) => (
                <Fragment key={actor}>
                  {" "}
                  <AnswerMark state={state} isOpen={isOpen} />
                </Fragment>
              ))}
          </span>
        ))}
      </span>
    );
  });
}

/** Whether there is more to a measure than its card shows. */
const hasDetails = (row: MeasureRow): boolean =>
  row.parts.some((part) => part.text !== undefined) ||
  (row.goals ?? []).length > 0 ||
  (row.followUps ?? []).length > 0 ||
  row.comment != null;

export function MeasureCard({ row, level }: { row: MeasureRow; level: 3 | 4 | 5 }) {
  const { t } = useTranslation();
  const title = useRowWords().title(row);
  const Heading = `h${level}` as const;
  return (
    <article
      id={row.id}
      className="scroll-mt-24 rounded-xl border border-line bg-paper px-4 py-3 outline-none data-target:border-accent data-target:ring-1 data-target:ring-accent"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <Heading lang="sv" className="min-w-0 flex-1 basis-56 text-base leading-snug font-semibold">
          {title}
        </Heading>
        <RowAction row={row} title={title} />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
        <StatusBadge status={row.status} />
        <Actors responsibilities={row.responsibilities} assignments={row.assignments} />
      </div>
      <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
        {row.schedule.words == null ? (
          <span className="text-muted">{t("measure.noTime")}</span>
        ) : (
          <span lang="sv">{row.schedule.words}</span>
        )}
        {row.schedule.lineWork && !/linje/i.test(row.schedule.words ?? "") && (
          <span>{t("terms.lineWork")}</span>
        )}
        <TargetYear row={row} />
        {row.continuesIn !== null && (
          <span className="text-muted">{t(`terms.continuesIn.${row.continuesIn}`)}</span>
        )}
        <SourceLink row={row} />
        <RowSource row={row} title={title} />
        <EarlierOfRow row={row} title={title} />
      </div>
      {hasDetails(row) && (
        <Disclosure className="mt-2">
          {({ isExpanded }) => (
            <>
              <Button slot="trigger" className="text-link text-sm">
                {isExpanded ? t("measure.less") : t("measure.more")}
                <span className="sr-only">: {title}</span>
              </Button>
              <DisclosurePanel>
                <MeasureDetails row={row} />
                <RowHistory row={row} title={title} />
              </DisclosurePanel>
            </>
          )}
        </Disclosure>
      )}
    </article>
  );
}
