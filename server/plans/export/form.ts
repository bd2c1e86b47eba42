/** The city's form: which columns a tab has, what they are called, and what the template asks under each. */
import type { Column } from "#data/schema/plan-row.ts";

export interface FormColumn {
  column: Column;
  heading: string;
  /** The instruction under the heading. */
  help: string;
  /** In characters of the font. */
  width: number;
}

/** Over the first column where the area's own name would be taken for another heading. */
export const PROBLEM_HEADING = "Problemområde";

const COLUMNS: Record<Column, Omit<FormColumn, "column">> = {
  problem: {
    heading: PROBLEM_HEADING,
    help: "Ange platsen eller problemet. Ett problem som gäller flera åtgärder står en gång.",
    width: 34,
  },
  cause: { heading: "Orsak", help: "Beskriv varför problemet finns. En rad för varje orsak.", width: 34 },
  measure: {
    heading: "Åtgärd",
    help: "Beskriv vad som ska göras och hur. Flera delar numreras 1, 2, 3.",
    width: 44,
  },
  goal: {
    heading: "Operativa mål",
    help: "Ange vad åtgärden ska leda till, så att det går att följa upp.",
    width: 30,
  },
  when: { heading: "När", help: "Ange tid: period, hur ofta eller linjearbete.", width: 20 },
  who: {
    heading: "Vem",
    help: "Ange vem som leder, vilka som medverkar och vilka som är med vid behov.",
    width: 28,
  },
  followUp: { heading: "Uppföljning", help: "Beskriv vad som har gjorts sedan sist.", width: 30 },
  status: { heading: "Status VB", help: "Ange hur långt åtgärden har kommit vid årets slut.", width: 18 },
  comment: { heading: "Kommentar", help: "Ange annat som är bra att veta.", width: 26 },
};

/** The column that a meaning has in the form. */
export const formColumn = (column: Column): FormColumn => ({ column, ...COLUMNS[column] });
