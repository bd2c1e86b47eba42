/** What one plan says that another does not: by priority area, what changes with old and new side by side. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "#client/ui/state.tsx";
import type { RowFate } from "#data/schema/compared.ts";
import type { PlanDifference as Difference, RowDifference as Row } from "#data/schema/plan-difference.ts";
import { FateFilter } from "./fate-filter.tsx";
import { RowDifference } from "./row-difference.tsx";
import type { SideTitles } from "./side-titles.ts";

interface PlanDifferenceProps {
  difference: Difference;
  titles: SideTitles;
  /** Of the areas' headings; those of the rows are one below. */
  level?: 2 | 3;
  /** What one can do with a row, beside its heading. */
  actions?: (row: Row) => ReactNode;
}

const AT_FIRST: ReadonlySet<RowFate> = new Set(["changed", "new", "dropped"]);

export function PlanDifference({ difference, titles, level = 2, actions }: PlanDifferenceProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(AT_FIRST);
  const { counts, areas } = difference;
  const isSame = counts.changed + counts.new + counts.dropped === 0;
  const listed = areas.flatMap((area) => {
    const rows = area.rows.filter(({ fate }) => shown.has(fate));
    return rows.length === 0 ? [] : [{ ...area, rows }];
  });
  const Heading = `h${level}` as const;
  return (
    <div>
      <FateFilter counts={counts} shown={shown} onChange={setShown} />
      {isSame && <Empty title={t("difference.same.title")}>{t("difference.same.body")}</Empty>}
      {!isSame && listed.length === 0 && <p className="mt-6 text-muted">{t("difference.noneShown")}</p>}
      {listed.map(({ kind, counts: own, rows }) => (
        <section key={kind} aria-labelledby={`difference-${kind}`} className="mt-8">
          <Heading id={`difference-${kind}`} className="font-serif text-2xl font-semibold">
            {t(`terms.priorityArea.${kind}`)}
          </Heading>
          <p className="tabular mt-1 mb-3 text-sm text-muted">{t("difference.area", { ...own })}</p>
          {rows.map((row) => (
            <RowDifference
              key={`${row.before?.id ?? ""} ${row.after?.id ?? ""}`}
              row={row}
              titles={titles}
              level={level === 2 ? 3 : 4}
              actions={actions?.(row)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
