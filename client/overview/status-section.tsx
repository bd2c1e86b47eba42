/** How far the measures have come, by one field: in a sentence, as bars and as a table. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { STATUS_ORDER } from "#client/records/status-order.ts";
import type { FilterContext } from "#data/rules/measure-values.ts";
import { type CrossLine, crossCounts, type Side } from "#data/rules/overview/cross-counts.ts";
import { statusInWords } from "#data/rules/sentence/overview-in-words.ts";
import type { Status } from "#data/schema/status.ts";
import { OverviewSection } from "./overview-section.tsx";
import { StatusBars } from "./status-bars.tsx";
import { StatusLegend } from "./status-fill.tsx";
import { StatusNumbers } from "./status-numbers.tsx";
import { countOf, type StatusTable } from "./status-table.ts";
import { useCountWords } from "./use-count-words.ts";
import { useSentenceWords } from "./use-sentence-words.ts";

interface StatusSectionProps<D extends "district" | "type"> {
  view: View;
  context: FilterContext;
  down: Side<D>;
  nameOf: (value: CrossLine<D, "status">["value"]) => string;
  title: string;
  caption: string;
  note?: string;
}

export function StatusSection<D extends "district" | "type">({
  view,
  context,
  down,
  nameOf,
  title,
  caption,
  note,
}: StatusSectionProps<D>) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const countWords = useCountWords();
  const words = useSentenceWords();
  const cross = crossCounts(view.allRows, filter, down, { field: "status", values: STATUS_ORDER }, context);
  const table: StatusTable<D> = {
    field: down.field,
    lines: cross.lines.filter(({ total }) => total > 0),
    statuses: STATUS_ORDER.filter((status) => countOf({ cells: cross.foot }, status) > 0),
    foot: cross.foot,
    total: cross.total,
    nameOf,
    labelOf: (value, status: Status | null, count) =>
      countWords([value === null ? null : nameOf(value), status && t(`terms.status.${status}`)], count),
  };
  return (
    <OverviewSection
      title={title}
      words={statusInWords(cross, nameOf, words)}
      {...(note === undefined ? {} : { note })}
    >
      <div className="max-w-5xl space-y-5">
        <div className="space-y-3">
          <StatusLegend statuses={table.statuses} />
          <StatusBars {...table} />
        </div>
        <StatusNumbers {...table} caption={caption} />
      </div>
    </OverviewSection>
  );
}
