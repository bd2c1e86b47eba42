/** Documents as readers leave them, written as rows of texts. */
import type { Cell, LooseText, ReadDocument, Sheet, Source } from "#data/schema/document.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { KnownDistrict } from "#server/plans/tabs/plan-head.ts";

/** A cell with more to it than its text. */
export interface Written extends Partial<Pick<Cell, "rowSpan" | "columnSpan" | "date" | "doubts">> {
  text: string;
  /** Its upper edge on the page. */
  top?: number;
}

type Row = readonly (string | Written | null)[];

const letter = (column: number): string => String.fromCharCode(64 + column);

export const sourceAt = (sheet: string, row: number, column: number, page: number | null = null): Source => ({
  sheet,
  page,
  row,
  column,
  ref: page === null ? `${letter(column)}${row}` : `s. ${page}, rad ${row}`,
  box: null,
  lines: null,
});

/** A sheet; null and "" are empty cells, which readers leave out. */
export function sheetOf(name: string, rows: readonly Row[], page: number | null = null): Sheet {
  const cells = rows.flatMap((texts, rowIndex) =>
    texts.flatMap((written, columnIndex): Cell[] => {
      if (written === null || written === "") return [];
      const { top, ...cell }: Written = typeof written === "string" ? { text: written } : written;
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const source = sourceAt(name, row, column, page);
      const box = top === undefined ? null : { x: column * 100, y: top, width: 90, height: 10 };
      return [
        {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          date: null,
          doubts: [],
          ...cell,
          source: { ...source, box },
        },
      ];
    }),
  );
  return { name, hidden: false, page, cells };
}

export const documentOf = (sheets: readonly Sheet[], more: Partial<ReadDocument> = {}): ReadDocument => ({
  format: "xlsx",
  fileName: "plan.xlsx",
  sheets: [...sheets],
  loose: [],
  notices: [],
  ...more,
});

export const looseText = (text: string, page: number | null = null): LooseText => ({
  text,
  source: sourceAt("", 1, 1, page),
});

export const DISTRICTS: readonly KnownDistrict[] = [
  { name: "Stockholms stad", kind: "city", administration: "Stockholms stad", policeArea: null },
  {
    name: "Ängsholmen",
    kind: "district",
    administration: "Ängsholmens stadsdelsförvaltning",
    policeArea: { name: "Lokalpolisområde Ängsvik" },
  },
];

export const HEADS = ["Otrygga och brottsutsatta platser", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem"];
export const HELP = [
  "Ange identifierat problemområde eller utmaning här",
  "Beskriv orsaken till problemet",
  "Koppla åtgärd mot respektive orsak",
  "Koppla operativa mål till varje åtgärd",
  "Ange tid för när åtgärden ska vara genomförd",
  "Ange vem som ansvarar för åtgärden",
];

/** The rows of a plan's tab as texts, with ^ before what a row takes over; null where nothing stands. */
export const told = (plan: ReadPlan, tab = 0): (string | null)[][] =>
  (plan.tabs[tab]?.rows ?? []).map((row) =>
    [row.problem, row.cause, row.measure, row.goal, row.when, row.who].map((field) =>
      field === null ? null : `${field.inherited ? "^" : ""}${field.text}`,
    ),
  );
