/** A draft as the server answers it, with as many rows as a test needs. */
import { type DraftPage, DraftPage as Page } from "#data/schema/draft.ts";
import type { DraftRow, OpenQuestion } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";

export interface RowInput {
  open?: OpenQuestion[];
  decision?: RowDecision;
  change?: DraftRow["change"];
  problem?: string;
}

export const question = (
  kind: OpenQuestion["kind"],
  column: OpenQuestion["column"] = null,
  words: string | null = null,
): OpenQuestion => ({ kind, column, words });

const source = (row: number, column: number) => ({
  sheet: "Otrygga platser",
  page: null,
  row,
  column,
  ref: `${String.fromCharCode(64 + column)}${row}`,
  box: null,
  lines: null,
});

const basis = { from: "plan", words: null, person: false, row: null };
const certain = <T>(value: T) => ({ value, basis, confidence: "certain" });

const rowOf = (
  { open = [], decision = {}, change = "new", problem }: RowInput,
  tab: number,
  number: number,
) => ({
  key: `${tab}-${number}`,
  measure: `sodermalm-2027-platser-${tab * 100 + number}`,
  change,
  row: {
    number,
    problem: {
      text: problem ?? `Problem ${tab}-${number}`,
      sources: [source(tab * 100 + number, 1)],
      inherited: false,
      doubts: [],
    },
    cause: null,
    measure: {
      text: `Åtgärd ${tab}-${number}`,
      sources: [source(tab * 100 + number, 3)],
      inherited: false,
      doubts: [],
    },
    goal: null,
    when: null,
    who: null,
    followUps: [],
    status: null,
    comment: null,
    parts: [],
    source: source(tab * 100 + number, 1),
  },
  derived: {
    number,
    scope: certain("places"),
    places: [],
    openDrugScene: null,
    parts: [],
    causeTypes: [],
    targetGroups: [],
    actors: [],
    schedule: {
      from: null,
      to: null,
      seasons: [],
      recurrence: null,
      hours: [],
      work: null,
      targetYear: null,
    },
    status: { status: certain("planned"), statusBasis: "plan", continuesIn: null, parts: [] },
    goals: [],
    followUps: [],
    doubts: [],
  },
  decision,
  proposed: {
    title: decision.title ?? `Åtgärd ${tab}-${number}`,
    scope: "places",
    places: [],
    responsibilities: [],
    parts: [{ type: null, text: `Åtgärd ${tab}-${number}` }],
    from: null,
    to: null,
    lineWork: false,
    targetYear: null,
    status: decision.status ?? "planned",
    continuesIn: null,
  },
  open,
});

/** Each tab's rows from the left; the schema says whether the answer could come from the server. */
export const pageOf = (tabs: readonly (readonly RowInput[])[], version = 1): DraftPage =>
  Page.parse({
    draft: {
      id: "6b3f0f7e-58c4-4a63-9a0c-1f7f0f1a2b3c",
      version,
      state: "review",
      district: "sodermalm",
      document: { id: "0".repeat(64), fileName: "plan.xlsx", format: "xlsx", bytes: 1 },
      head: { district: "sodermalm", year: 2027, kind: "plan", title: null },
      who: null,
      at: "2027-01-01T12:00:00Z",
      counts: { rows: 0, open: 0, accepted: 0, new: 0, changed: 0, same: 0, dropped: 0 },
      refusal: null,
    },
    held: null,
    tabs: tabs.map((rows, tab) => ({
      kind: "unsafe-places",
      priorityArea: `Flik ${tab + 1}`,
      rows: rows.map((row, index) => rowOf(row, tab + 1, index + 1)),
    })),
    dropped: [],
    summary: [],
    notUnderstood: [],
    notices: [],
  });
