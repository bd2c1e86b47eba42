/** What a cell shows: its text, with the marks and ways that people know from the other views. */
import { Link } from "@tanstack/react-router";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { ColumnId } from "./columns.ts";
import { textOf, type Words } from "./row-text.ts";

interface CellContentProps {
  column: ColumnId;
  row: MeasureRow;
  words: Words;
}

function Places({ row, words }: Omit<CellContentProps, "column">) {
  return row.places.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link
        to="/plats/$id"
        params={{ id }}
        search={(previous) => ({ lang: previous.lang })}
        // By keyboard it is the cell that one stands on; Enter follows the way.
        tabIndex={-1}
        className="text-link"
      >
        {words.place(id)}
      </Link>
    </span>
  ));
}

/** Columns whose words are the interface's own; what stands in a plan is Swedish. */
const OWN_WORDS: ReadonlySet<ColumnId> = new Set([
  "status",
  "continuesIn",
  "type",
  "area",
  "year",
  "targetYear",
  "targetYearTrail",
]);

export function CellContent({ column, row, words }: CellContentProps) {
  if (column === "status") return <StatusBadge status={row.status} />;
  const content = column === "place" ? <Places row={row} words={words} /> : textOf(column, row, words);
  return <span {...(OWN_WORDS.has(column) ? {} : { lang: "sv" })}>{content}</span>;
}
