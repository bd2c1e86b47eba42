/** What is done at the place: what, by whom, until when, how far it has come. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** Until when, in the plan's own words where the reader has them, else by year. */
function useUntil() {
  const { t } = useTranslation();
  return ({ schedule }: MeasureRow): string => {
    const said = schedule.words ?? [schedule.from, schedule.to].filter((date) => date !== null).join("–");
    if (said !== "" && said !== null) return said;
    return schedule.lineWork ? t("sheets.lineWork") : "–";
  };
}

export function MeasureTable({ rows }: { rows: readonly MeasureRow[] }) {
  const { t, i18n } = useTranslation();
  const { title } = useRowWords();
  const name = useActorName();
  const until = useUntil();
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  if (rows.length === 0) return <p className="text-muted">{t("sheets.nothing")}</p>;
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {(["what", "who", "when", "status"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`sheets.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" lang="sv" className="font-normal">
              {title(row)}
            </th>
            <td lang="sv">{list.format(row.responsibilities.map(({ actor }) => name(actor))) || "–"}</td>
            <td lang="sv">{until(row)}</td>
            <td>
              <StatusBadge status={row.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
