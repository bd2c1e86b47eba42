/** The rows of a tab as a table: a problem and a cause stand once, beside all their measures. */
import { useTranslation } from "react-i18next";
import { ActorLink } from "#client/records/actor-name.tsx";
import { EarlierOfRow } from "#client/records/earlier-link.tsx";
import { FindingNote } from "#client/records/finding-note.tsx";
import { PlaceLinks } from "#client/records/place-links.tsx";
import { RowAction } from "#client/records/row-action.tsx";
import { RowSource } from "#client/records/row-source.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { TermText } from "#client/records/term-text.tsx";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { spanOf } from "./span-of.ts";

interface PlanRowsProps {
  rows: readonly MeasureRow[];
  findings: readonly WholeFinding[];
  caption: string;
}

const COLUMNS = ["problem", "cause", "measure", "when", "who", "status"] as const;
const WIDTHS = {
  problem: "18%",
  cause: "20%",
  measure: "28%",
  when: "11%",
  who: "13%",
  status: "10%",
} as const;

export function PlanRows({ rows, findings, caption }: PlanRowsProps) {
  const { t } = useTranslation();
  const words = useRowWords();
  return (
    <table className="mt-4 w-full table-fixed border-collapse text-[0.9375rem] leading-snug">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} style={{ width: WIDTHS[column] }} />
        ))}
      </colgroup>
      <thead className="border-b-2 border-line text-left text-sm text-muted">
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-2 pr-5 font-semibold">
              {t(`plans.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const problemSpan = spanOf(rows, index, (one) => one.problem.id);
          const causeSpan = spanOf(rows, index, (one) => one.cause.id);
          return (
            <tr
              key={row.id}
              id={row.id}
              className="scroll-mt-6 border-b border-line align-top outline-none data-target:bg-wash"
            >
              {problemSpan > 0 && (
                <td rowSpan={problemSpan} className="py-3 pr-5">
                  <p lang="sv" className="font-semibold">
                    {row.problem.title}
                  </p>
                  {typeof row.problem.text === "string" && (
                    <p lang="sv" className="mt-1 text-muted">
                      {row.problem.text}
                    </p>
                  )}
                  {row.problem.scope === "all-places" && (
                    <p className="mt-1 text-muted">{t("plans.everywhere")}</p>
                  )}
                </td>
              )}
              {causeSpan > 0 && (
                <td rowSpan={causeSpan} lang="sv" className="py-3 pr-5">
                  {row.cause.text == null ? (
                    <span className="text-muted">–</span>
                  ) : (
                    <TermText text={row.cause.text} />
                  )}
                </td>
              )}
              <td className="py-3 pr-5">
                <p className="font-semibold">
                  {row.source !== undefined && (
                    <span className="tabular mr-1.5 font-normal text-muted">{row.source.row}.</span>
                  )}
                  <span lang="sv">{words.title(row)}</span>
                </p>
                {row.parts
                  .filter((part) => part.text !== undefined)
                  .map((part) => (
                    <p key={`${part.number ?? ""}${part.text}`} lang="sv" className="mt-1 text-muted">
                      {part.number != null && <span className="tabular">{part.number}. </span>}
                      {part.text}
                    </p>
                  ))}
                <PlaceLinks ids={row.places} />
                <RowSource row={row} title={words.title(row)} />
                <EarlierOfRow row={row} title={words.title(row)} />
                {findings
                  .filter((finding) => finding.subject.id === row.id)
                  .map((finding) => (
                    <FindingNote key={finding.key} finding={finding} />
                  ))}
              </td>
              <td className="py-3 pr-5">
                <span lang="sv">{row.schedule.words ?? "–"}</span>
                {row.schedule.targetYear != null && (
                  <span className="tabular block text-muted">
                    {t("measure.targetYear", { year: row.schedule.targetYear })}
                  </span>
                )}
              </td>
              <td className="py-3 pr-5">
                {row.responsibilities.length === 0 && (
                  <span className="text-muted">{t("measure.nobody")}</span>
                )}
                {/* Links that stand above each other keep 24 pixels between their middles. */}
                <ul className="leading-6">
                  {row.responsibilities.map((one) => (
                    <li key={`${one.role} ${one.actor}`} className={one.role === "lead" ? "" : "text-sm"}>
                      <ActorLink id={one.actor} />
                      {one.role !== "lead" && (
                        <span className="text-muted">
                          {" "}
                          ({t(`terms.role.${one.role}`).toLocaleLowerCase()})
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
              <td className="py-3">
                <StatusBadge status={row.status} />
                <RowAction row={row} title={words.title(row)} />
                {row.followUps?.map((followUp) => (
                  <p key={followUp.text} lang="sv" className="mt-1 text-sm text-muted">
                    {followUp.text}
                  </p>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
