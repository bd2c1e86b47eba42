/** A read plan as a person looks it over at the prompt. Pure. */
import type { OutputRow, PlanOutput } from "#data/schema/plan-output.ts";

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
    ...findings.map(({ message }) => message),
    ...(notUnderstood.length === 0 ? [] : [`Inte förstått (not understood): ${notUnderstood.length}`]),
    ...notUnderstood.map(
      ({ text, source }) => `  ${[source.sheet, source.ref].join(" ").trim()}: ${short(text)}`,
    ),
  ];
  return [heading, ...inTabs, ...(rest.length === 0 ? [] : ["", ...rest]), ""].join("\n");
}
