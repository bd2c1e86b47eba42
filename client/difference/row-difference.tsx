/** A row that two plans share, or that one of them has: what becomes of it, and what it says otherwise. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlaceLinks } from "#client/records/place-links.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { RowDifference as Difference } from "#data/schema/plan-difference.ts";
import { FateMark } from "./fate-mark.tsx";
import { FieldDifference } from "./field-difference.tsx";
import type { SideTitles } from "./side-titles.ts";

interface RowDifferenceProps {
  row: Difference;
  titles: SideTitles;
  level: 3 | 4;
  actions?: ReactNode;
}

/** What there is to know of a row that only one side has. */
function About({ row }: { row: MeasureRow }) {
  return (
    <div className="mt-1">
      {row.problem.title !== undefined && (
        <p lang="sv" className="text-muted">
          {row.problem.title}
        </p>
      )}
      {row.parts
        .flatMap(({ text }) => (text === undefined || text === row.title ? [] : [text]))
        .map((text) => (
          <p key={text} lang="sv">
            {text}
          </p>
        ))}
      <PlaceLinks ids={row.places} />
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        <StatusBadge status={row.status} />
        {row.schedule.words != null && <span lang="sv">{row.schedule.words}</span>}
      </p>
    </div>
  );
}

/** The sides' names above their columns; where there are no columns, each value has its own. */
function Heads({ titles }: { titles: SideTitles }) {
  return (
    <div
      aria-hidden="true"
      className="mt-2 hidden gap-x-6 pb-1 text-sm text-muted md:grid md:grid-cols-[9rem_1fr_1fr]"
    >
      <span />
      <span>{titles.before}</span>
      <span>{titles.after}</span>
    </div>
  );
}

export function RowDifference({ row, titles, level, actions }: RowDifferenceProps) {
  const { t } = useTranslation();
  const words = useRowWords();
  const { before, after, fate, fields, carriesStatus } = row;
  const shown = after ?? before;
  if (shown === null) return null;
  const Heading = `h${level}` as const;
  return (
    <article className="break-inside-avoid-page border-t border-line py-4">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <FateMark fate={fate} />
        <Heading lang="sv" className="min-w-0 flex-1 basis-60 text-base leading-6 font-semibold">
          {words.title(shown)}
        </Heading>
        {shown.source !== undefined && (
          <span className="tabular text-sm leading-6 text-muted">
            {t("difference.row", { row: shown.source.row })}
          </span>
        )}
        {actions}
      </div>
      {carriesStatus && fate !== "dropped" && (
        <p className="mt-1 text-sm text-muted">
          {t("difference.carried", { status: t(`terms.status.${shown.status}`) })}
        </p>
      )}
      {(fate === "new" || fate === "dropped") && <About row={shown} />}
      {before !== null && after !== null && fields.length > 0 && (
        <>
          <Heads titles={titles} />
          <dl className="mt-2 md:mt-0">
            {fields.map((field) => (
              <FieldDifference key={field} row={{ ...row, before, after }} field={field} titles={titles} />
            ))}
          </dl>
        </>
      )}
    </article>
  );
}
