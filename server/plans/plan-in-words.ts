/** A read plan as a person looks it over at the prompt. Pure. */
import type { Notice, NoticeKind } from "#data/schema/document.ts";
import type { OutputRow, PlanOutput } from "#data/schema/plan-output.ts";

const SEVERITY = { error: "fel (error)", warning: "varning (warning)", note: "påpekande (note)" } as const;

const NOTICES: Record<NoticeKind, string> = {
  "hidden-sheet": "dolt blad, läst (hidden sheet, read)",
  "hidden-rows": "dolda rader, lästa (hidden rows, read)",
  "page-without-text": "sida utan text (page without text)",
  "uneven-lines": "rader med fler eller färre fält (lines with more or fewer fields)",
  "columns-side-by-side":
    "kolumner bredvid varandra, går inte att läsa säkert (columns side by side, unsure)",
  formulas: "formler, lästa som de sparades (formulas, read as saved)",
  "macros-ignored": "makron, inte körda (macros, not run)",
  "links-ignored": "länkar, inte följda (links, not followed)",
  "pictures-ignored": "bilder, inte lästa (pictures, not read)",
  "persons-ignored":
    "personer i filens egenskaper, tas inte med (persons in the file's properties, left out)",
};

/** Characters of a text that a line has room for. */
const ROOM = 44;

function short(text: string | null): string {
  const line = (text ?? "–").replace(/\s+/g, " ");
  return line.length <= ROOM ? line : `${line.slice(0, ROOM - 1)}…`;
}

function rowInWords(row: OutputRow, index: number): string {
  const doubts = row.doubts.length === 0 ? "" : `  (? ${row.doubts.map(({ column }) => column).join(", ")})`;
  return `  ${String(index + 1).padStart(3)}  ${row.source.ref.padEnd(14)} ${short(row.problem)} → ${short(row.measure)}${doubts}`;
}

/** What the plan check found, a line each: how grave, where, what. */
export const findingsInWords = ({ findings }: PlanOutput): string =>
  findings
    .map(({ severity, source, message }) => {
      const where = source === null ? "–" : [source.sheet, source.ref].join(" ").trim();
      return `${SEVERITY[severity]}  ${where}: ${message}\n`;
    })
    .join("");

/** What the reader wants people to know of the document, a line each. */
export const noticesInWords = (notices: readonly Notice[]): string =>
  notices
    .map(({ kind, where, count }) => `${where === null ? "" : `${where}: `}${NOTICES[kind]}: ${count}`)
    .join("\n");

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Heading, tabs with their rows, and what did not add up or was not understood. */
export function planInWords({ plan, tabs, notUnderstood, findings }: PlanOutput): string {
  const kind = plan.kind === "plan" ? "plan" : "uppföljning (follow-up)";
  const heading = [plan.title, plan.district, plan.year, kind].filter((said) => said !== null).join(" · ");
  const inTabs = tabs.flatMap(({ priorityArea, rows, notes }) => [
    "",
    `${priorityArea}: ${counted(rows.length, "rad (row)", "rader (rows)")}` +
      (notes.length === 0 ? "" : `, ${counted(notes.length, "anteckning (note)", "anteckningar (notes)")}`),
    ...rows.map(rowInWords),
  ]);
  const rest = [
    ...(findings.length === 0
      ? []
      : [
          `Granskning (plan check): ${counted(findings.length, "iakttagelse (finding)", "iakttagelser (findings)")}`,
        ]),
    ...(notUnderstood.length === 0 ? [] : [`Inte förstått (not understood): ${notUnderstood.length}`]),
    ...notUnderstood.map(
      ({ text, source }) => `  ${[source.sheet, source.ref].join(" ").trim()}: ${short(text)}`,
    ),
  ];
  return [heading, ...inTabs, ...(rest.length === 0 ? [] : ["", ...rest]), ""].join("\n");
}
