/** One tab of a plan: a table on wide screens, as in the workbook; cards where there is less room. */
import { useTranslation } from "react-i18next";
import { FindingNote } from "#client/records/finding-note.tsx";
import { MeasureCard } from "#client/records/measure-card.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { useMedia } from "#client/ui/use-media.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { PlanRows } from "./plan-rows.tsx";

interface PlanTabProps {
  area: MeasureRow["priorityArea"];
  rows: readonly MeasureRow[];
  notes: readonly { text: string }[];
  findings: readonly WholeFinding[];
}

export function PlanTab({ area, rows, notes, findings }: PlanTabProps) {
  const { t } = useTranslation();
  const words = useRowWords();
  const isWide = useMedia("(min-width: 64rem)");
  return (
    <section aria-labelledby={area.id} className="mt-12">
      <h2 id={area.id} lang="sv" className="scroll-mt-6 font-serif text-2xl font-semibold outline-none">
        {words.tab(area)}
      </h2>
      {notes.map(({ text }) => (
        <p key={text} lang="sv" className="mt-2 max-w-prose text-muted">
          {text}
        </p>
      ))}
      {rows.length === 0 && <p className="mt-2 text-muted">{t("plans.emptyTab")}</p>}
      {rows.length > 0 && isWide && <PlanRows rows={rows} findings={findings} caption={words.tab(area)} />}
      {!isWide && (
        <div className="mt-4 space-y-5">
          {rows.map((row, index) => (
            <div key={row.id}>
              {rows[index - 1]?.problem.id !== row.problem.id && row.problem.title !== undefined && (
                <h3 lang="sv" className="pb-1 font-semibold">
                  {row.problem.title}
                </h3>
              )}
              {rows[index - 1]?.cause.id !== row.cause.id && row.cause.text != null && (
                <p lang="sv" className="pb-2 text-muted">
                  {row.cause.text}
                </p>
              )}
              <MeasureCard row={row} level={4} />
              {findings
                .filter((finding) => finding.subject.id === row.id)
                .map((finding) => (
                  <FindingNote key={finding.key} finding={finding} />
                ))}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
