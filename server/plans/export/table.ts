/** A plan as one flat table, a row for each measure: for spreadsheets and for programs that count. Pure. */

import { BYTE_ORDER_MARK, csvLine, type Separator } from "#data/rules/csv.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlanExport } from "#data/schema/plan-export.ts";
import {
  AREA_KINDS,
  CONTINUES,
  MEASURE_TYPES,
  NONE,
  periodWords,
  STATUSES,
} from "#server/plans/clarify/index.ts";
import { type Names, whoWords } from "./row-words.ts";

type TableColumn = readonly [heading: string, cell: (row: MeasureRow, names: Names) => string];

const lines = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => text != null && text !== "").join("\n");

const COLUMNS: readonly TableColumn[] = [
  ["Id", ({ id }) => id],
  ["Prioriterat område", ({ priorityArea }) => priorityArea.tab ?? AREA_KINDS[priorityArea.kind]],
  ["Platser", ({ places }, names) => places.map(names.place).join("; ")],
  ["Problem", ({ problem }) => problem.text ?? problem.title ?? ""],
  ["Orsak", ({ cause }) => cause.text ?? ""],
  ["Åtgärd", ({ title }) => title ?? ""],
  [
    "Delar",
    ({ parts }) => lines(parts.map(({ number, text }) => (number == null ? text : `${number}. ${text}`))),
  ],
  [
    "Typer",
    ({ parts }) =>
      [...new Set(parts.map(({ type }) => (type === null ? "" : MEASURE_TYPES[type])))]
        .filter((type) => type !== "")
        .join("; "),
  ],
  ["Operativa mål", ({ goals = [] }) => lines(goals.map(({ text }) => text))],
  ["När", ({ schedule }) => schedule.words ?? ""],
  ["Period", ({ schedule }) => (periodWords(schedule) === NONE ? "" : periodWords(schedule))],
  ["Målår", ({ schedule }) => (schedule.targetYear == null ? "" : String(schedule.targetYear))],
  ["Vem", (row, names) => whoWords(row, names)],
  ["Status", ({ status }) => STATUSES[status]],
  ["Fortsätter", ({ continuesIn }) => (continuesIn == null ? "" : CONTINUES[continuesIn])],
  ["Status VB", ({ yearEnd }) => yearEnd?.words ?? ""],
  [
    "Uppföljning",
    ({ followUps = [] }) =>
      lines(followUps.map(({ date, text }) => (date == null ? text : `${date}: ${text ?? ""}`))),
  ],
];

const COMMENT: TableColumn = ["Kommentar", ({ comment }) => comment ?? ""];

/** The plan's measures as CSV, with a byte order mark; what the reader may not see is left empty, or out. */
export function planTable({ page, places, actors }: PlanExport, separator: Separator): string {
  const known = new Map([...places, ...actors].map(({ id, name }): [string, string] => [id, name]));
  const names: Names = { place: (id) => known.get(id) ?? "", actor: (id) => known.get(id) ?? "" };
  const columns = page.measures.some(({ comment }) => comment !== undefined)
    ? [...COLUMNS, COMMENT]
    : COLUMNS;
  return (
    BYTE_ORDER_MARK +
    csvLine(
      columns.map(([heading]) => heading),
      separator,
    ) +
    page.measures
      .map((row) =>
        csvLine(
          columns.map(([, cell]) => cell(row, names)),
          separator,
        ),
      )
      .join("")
  );
}
