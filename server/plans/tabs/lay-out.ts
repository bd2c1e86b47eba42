/** From a document's grids to the plan that they hold. Pure: every text ends in a place that the reader of the plan sees. */
import type { Cell, LooseText, ReadDocument, Sheet } from "#data/schema/document.ts";
import type { PlanTab, ReadPlan, SummaryLine } from "#data/schema/plan-row.ts";
import { AREA_KINDS, codeOf, isClarification, splitClarifications } from "#server/plans/clarify/index.ts";
import { areaKind, areaName, isTemplate } from "./area-names.ts";
import { assemble, type Table } from "./assemble.ts";
import { inherit } from "./inherit.ts";
import { linesOf } from "./lines.ts";
import { mendDocument } from "./mend-document.ts";
import { isDistrictName, type KnownDistrict, planHead, titleLines } from "./plan-head.ts";
import { columnsIn, planRow } from "./plan-rows.ts";
import { segmentsOf } from "./segments.ts";
import { isTitle, readSummary } from "./summary.ts";
import { indexesOf } from "./table.ts";

const asText = ({ text, source }: Cell | LooseText): LooseText => ({ text, source });

/** Whether a text outside every grid belongs to a table: among its lines, on its pages, in its sheet. */
function isNear({ source }: LooseText, { pages, lines, sheetName }: Table): boolean {
  if (source.lines !== null && lines !== null)
    return lines.from <= source.lines.from && source.lines.to <= lines.to;
  return source.page === null ? source.sheet === sheetName : pages.has(source.page);
}

/** Names that programs give: they say nothing of what a sheet holds. */
const UNNAMED = /^(?:blad|sheet|tabell|table|sida|page)?\s*\d*$/i;

/** Longer is no area's name. */
const LONGEST_AREA = 80;

/** A text that says nothing of its own but what the document clarifies. */
const isOnlyClarified = ({ text }: Pick<LooseText, "text">): boolean =>
  text.split("\n").every(isClarification);

/** What the tab says outright of its area ("otrygga platser: Platser i Vasastan"); null where it does not. */
function saidArea({ beside, area }: Table): Pick<PlanTab, "kind" | "priorityArea"> | null {
  const texts = [area ?? "", ...beside.map(({ text }) => text)];
  const said = texts.flatMap((text) => splitClarifications(text).clarifications);
  const [, words = "", priorityArea = ""] =
    /^([^:]+): (.+)$/u.exec(said.find(({ key }) => key === "Område")?.value ?? "") ?? [];
  const kind = codeOf(AREA_KINDS, words);
  return kind === null ? null : { kind, priorityArea };
}

/** What the area is called, and by which of its names it is known. */
function areaOf(table: Table, nearby: readonly LooseText[]): Pick<PlanTab, "kind" | "priorityArea"> {
  const problems = indexesOf(table.heads, "problem");
  const heading = problems.map((index) => table.heads[index]?.heading ?? "").find((text) => text !== "");
  const firstHeading = table.heads.map((head) => head.heading).find((text) => text !== "");
  // "Unga i riskzon (strukturerad samverkan)": what is in brackets is the problem within the area.
  // What is longer than any area's name stays longer, cut a little behind it.
  const beginning = (text: string) =>
    text
      .slice(0, LONGEST_AREA + 2)
      .split(/[(\n]/)[0]
      ?.trim();
  const values = new Set(
    table.rows.flatMap(({ own }) => problems.flatMap((index) => beginning(own.get(index)?.text ?? "") ?? [])),
  );
  const isPlaces = /^plats/i.test(heading ?? "");
  const said = [table.area ?? "", table.sheetName, ...nearby.map(({ text }) => text)];
  const candidates = [...said, ...(isPlaces ? [] : values)].filter(
    (text) => text !== "" && text.length <= LONGEST_AREA,
  );
  const known = candidates.find((text) => areaKind(text) !== null);
  const sheetName = UNNAMED.test(table.sheetName.trim()) ? null : table.sheetName;
  return {
    kind: (known === undefined ? null : areaKind(known)) ?? (isPlaces ? "unsafe-places" : "own"),
    priorityArea: areaName(table.area ?? known ?? sheetName ?? heading ?? firstHeading ?? ""),
  };
}

function tabOf(table: Table, nearby: readonly LooseText[]): PlanTab {
  const { lines, notes } = linesOf(table.rows, table.heads);
  const columns = columnsIn(table.heads);
  const rows = inherit(lines, table.heads)
    .map((row, index) => planRow(row, columns, index + 1))
    .filter((row) => row !== null);
  return {
    ...(saidArea(table) ?? areaOf(table, nearby)),
    columns: table.heads.flatMap(({ column, heading, date, source }) =>
      column === null ? [] : [{ column, heading, date, source }],
    ),
    rows,
    notes: [...table.beside.map(asText), ...notes, ...nearby].flatMap(({ text: whole, source }) => {
      const { text } = splitClarifications(whole);
      return text === "" ? [] : [{ text, source }];
    }),
  };
}

/** Takes the summary's sheets out of a document. */
function summaryIn(sheets: readonly Sheet[]): { summary: SummaryLine[]; others: Cell[]; sheets: Sheet[] } {
  const rest: Sheet[] = [];
  const others: Cell[] = [];
  let summary: SummaryLine[] = [];
  for (const sheet of sheets) {
    const found = readSummary(sheet, summary);
    if (found === null) rest.push(sheet);
    else {
      summary = found.lines;
      others.push(...found.others);
    }
  }
  return { summary, others, sheets: rest };
}

/**
 * Lays a read document out as a plan.
 *
 * Hidden sheets are not read as tabs: their texts stand among what was not understood, where people see
 * them and decide.
 *
 * @param districts those that the plan may be of
 */
export function layOutPlan(read: ReadDocument, districts: readonly KnownDistrict[]): ReadPlan {
  const document = mendDocument(read);
  const hidden = document.sheets.filter((sheet) => sheet.hidden).flatMap(({ cells }) => cells);
  const { summary, others, sheets } = summaryIn(document.sheets.filter((sheet) => !sheet.hidden));
  const { tables, outside } = assemble(sheets.flatMap(segmentsOf), document.format);
  const claimed = new Set<LooseText>();
  const tabs = tables
    .map((table) => {
      const nearby = document.loose.filter((text) => isNear(text, table) && !claimed.has(text));
      for (const text of nearby) claimed.add(text);
      return tabOf(table, nearby);
    })
    .filter((tab) => tab.rows.length > 0 || tab.notes.length > 0 || !isTemplate(tab.priorityArea));
  const loose = document.loose.filter((text) => !claimed.has(text) && !(summary.length > 0 && isTitle(text)));
  const around = [...loose, ...outside.map(asText)];
  const over = tables.flatMap(({ beside }) => titleLines(beside.map(asText)));
  const plan = planHead(document, [...around, ...claimed, ...over], tabs, districts);
  const strays = tables.flatMap((table) => table.strays);
  return {
    plan,
    tabs,
    summary,
    notUnderstood: [
      ...around.filter(
        (loose) =>
          loose.text !== plan.title &&
          !isDistrictName(loose.text, plan.district, districts) &&
          !isOnlyClarified(loose),
      ),
      ...[...strays, ...others, ...hidden].map(asText),
    ],
    notices: document.notices,
  };
}
