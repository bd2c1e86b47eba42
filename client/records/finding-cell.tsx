/** Where a finding stands: the column, the rows of the document, the places; each row and place a way there. */

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { PlaceLink } from "./place-link.tsx";

type Row = WholeFinding["rows"][number];

function RowLink({ finding, row }: { finding: WholeFinding; row: Row }) {
  const { t } = useTranslation();
  const sheet = row.sheetRow === null ? "" : ` (${t("findings.cell.sheetRow", { row: row.sheetRow })})`;
  return (
    <Link
      to="/planer/$id"
      params={{ id: finding.plan.id }}
      search={(previous) => ({ lang: previous.lang })}
      hash={row.id}
      title={`${row.title}${sheet}`}
      className="text-link"
    >
      {t("findings.cell.row", { row: row.row })}
      <span className="sr-only">{`: ${row.title}${sheet}`}</span>
    </Link>
  );
}

/** A row by itself, with what it is called and where the workbook has it. */
function OneRow({ finding, row }: { finding: WholeFinding; row: Row }) {
  const { t } = useTranslation();
  return (
    <>
      <RowLink finding={finding} row={row} />
      <span lang="sv">{`: ${row.title}`}</span>
      {row.sheetRow !== null && ` (${t("findings.cell.sheetRow", { row: row.sheetRow })})`}
    </>
  );
}

export function FindingCell({ finding }: { finding: WholeFinding }) {
  const { t } = useTranslation();
  const { column, tab, rows, places } = finding;
  const [only, ...others] = rows;
  return (
    <div className="space-y-0.5 text-sm text-muted">
      <p>
        {column !== null && (
          <span className="font-semibold text-ink">
            {t("findings.cell.column", { column: t(`findings.column.${column}`) })}
          </span>
        )}
        {column !== null && tab !== null && ", "}
        {tab !== null && <span>{t("findings.cell.tab", { tab })}</span>}
      </p>
      {only !== undefined && others.length === 0 && (
        <p>
          <OneRow finding={finding} row={only} />
        </p>
      )}
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 leading-6">
          {rows.map((row) => (
            <li key={row.id}>
              <RowLink finding={finding} row={row} />
            </li>
          ))}
        </ul>
      )}
      {places.length > 0 && (
        <ul aria-label={t("measure.places")} className="flex flex-wrap gap-x-3 leading-6">
          {places.map(({ id, name }) => (
            <li key={id}>
              <PlaceLink place={{ id, name }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
