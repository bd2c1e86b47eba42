/** A whole plan out of what was read, derived and decided, set beside the plan that is held. Pure. */
import { isDeepStrictEqual } from "node:util";
import { knownNames } from "#data/rules/known-names.ts";
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { DraftRow, DraftRowKey, RowChange } from "#data/schema/draft-row.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { Plan, PlanKind, PriorityArea, PriorityAreaKind } from "#data/schema/plan.ts";
import type { PlanRow, ReadPlan, SummaryLine } from "#data/schema/plan-row.ts";
import { derivePlan, type Register } from "#server/plans/derive/index.ts";
import { answerRow } from "./answer-row.ts";
import { chainOf, type IdentifiedRow } from "./chain.ts";
import { type Corrections, keepCorrections } from "./corrections.ts";
import { type DecidedRow, decideRow, type RowInput } from "./decided-row.ts";
import { type Decisions, keyOf, withDecidedTexts } from "./decided-texts.ts";
import type { HeldRow } from "./held-rows.ts";
import { areaIds, identify } from "./identity.ts";
import { LINE, oneLine, PASSAGE } from "./tidy.ts";

export interface ProposeInput {
  read: ReadPlan;
  /** What is derived from it as it stands. */
  derived: DerivedPlan;
  decisions: Decisions;
  /** Whose plan it is, settled. */
  head: { district: District; year: number; kind: PlanKind; title: string | null };
  document: { title: string; format: DocumentFormat };
  register: Register;
  /** The plan of the same district and year, if there is one. */
  held: Plan | null;
  corrections: Corrections;
  /** Every id that a measure has or has had. */
  used: ReadonlySet<string>;
  /** Which kind of area a summary table's line is about. */
  kindOf: (name: string) => PriorityAreaKind | null;
}

export interface Proposal {
  plan: Plan;
  /** The rows by tab, those that are left out included. */
  tabs: DraftRow[][];
  dropped: HeldRow[];
  /** The document's own row behind each measure. */
  sources: Map<MeasureId, PlanRow>;
}

interface Laid extends RowInput {
  key: DraftRowKey;
  tab: number;
  /** As the document has it. */
  original: PlanRow;
  decided: DecidedRow;
}

export const planIdOf = (district: District, year: number): PlanId => PlanId.parse(`${district.id}-${year}`);

const declaredOf = (
  lines: readonly SummaryLine[],
  kind: PriorityAreaKind,
  kindOf: ProposeInput["kindOf"],
): PriorityArea["declared"] => {
  const line = lines.find(({ priorityArea }) => kindOf(priorityArea) === kind);
  if (line === undefined) return null;
  const { problems, causes, measures } = line;
  return problems === null || causes === null || measures === null ? null : { problems, causes, measures };
};

/** Whether the held row says what the document says; where a row stands in it does not count. */
function isSame(held: HeldRow, { problem, cause, measure }: DecidedRow): boolean {
  const { id: _id, source: _source, places: _places, ...was } = held.measure;
  return (
    isDeepStrictEqual(was, measure) &&
    held.problem.text === problem.text &&
    held.problem.scope === problem.scope &&
    held.cause.text === cause.text &&
    isDeepStrictEqual(held.places, problem.places)
  );
}

const changeOf = (held: HeldRow | null, decided: DecidedRow): RowChange =>
  held === null ? "new" : isSame(held, decided) ? "same" : "changed";

/** Only rows that people have put other words into are derived anew. */
const knownRows = ({ read, derived }: ProposeInput): Map<PlanRow, DerivedRow> =>
  new Map(
    read.tabs.flatMap(({ rows }, tab) =>
      rows.flatMap((row, at) => {
        const of = derived.tabs[tab]?.rows[at];
        return of === undefined ? [] : [[row, of] as const];
      }),
    ),
  );

export function propose(input: ProposeInput): Proposal {
  const { read, decisions, head, document, register, held, corrections, used, kindOf } = input;
  const allowed = knownNames(register);
  const planId = held?.id ?? planIdOf(head.district, head.year);
  const areas = areaIds(
    planId,
    read.tabs.map(({ kind }) => kind),
    held,
  );

  const decidedTexts = withDecidedTexts(read, decisions);
  const derived = derivePlan(decidedTexts, register, { known: knownRows(input) });
  const laid = decidedTexts.tabs.flatMap((tab, index) =>
    tab.rows.flatMap((row, at): Laid[] => {
      const of = derived.tabs[index]?.rows[at];
      const original = read.tabs[index]?.rows[at];
      if (of === undefined || original === undefined)
        throw new Error(`Row ${row.number} of tab ${index + 1} was not derived`);
      const key = keyOf(index, row);
      const decision = decisions[key] ?? {};
      return [
        {
          key,
          tab: index,
          original,
          row,
          derived: of,
          decision,
          decided: decideRow({ row, derived: of, decision }, head.year, allowed),
        },
      ];
    }),
  );
  const areaOf = (tab: number) => {
    const [id, of] = [areas[tab], read.tabs[tab]];
    if (id === undefined || of === undefined) throw new Error(`There is no tab ${tab + 1}`);
    return { id, of };
  };
  const { identities, dropped } = identify(
    laid.map(({ tab, row, decided: { problem, cause, measure } }) => ({
      area: areaOf(tab).of.kind,
      areaId: areaOf(tab).id,
      number: row.number,
      problem: problem.text ?? problem.title,
      cause: cause.text ?? "",
      measure: measure.parts.map(({ text }) => text).join(" "),
      places: problem.places,
    })),
    held,
    used,
  );

  const rows = laid.map((one, index) => {
    const identity = identities[index];
    if (identity === undefined) throw new Error(`Row ${one.key} has no identity`);
    const { measure, kept } = keepCorrections(
      one.decided.measure,
      identity.held,
      corrections.get(identity.id),
      one.decision,
    );
    const decided = { ...one.decided, measure };
    return { ...one, decided, id: identity.id, change: changeOf(identity.held, decided), kept };
  });

  const isWorkbook = document.format === "xlsx" || document.format === "ods";
  const priorityAreas = read.tabs.map(({ kind, priorityArea, notes }, tab): PriorityArea => {
    const { id } = areaOf(tab);
    const taken = rows.filter((row) => row.tab === tab && row.decision.leftOut !== true);
    const identified = taken.map(
      ({ id: measure, row, decided }): IdentifiedRow => ({
        ...decided,
        id: measure,
        source: { row: row.number, sheetRow: isWorkbook ? row.source.row : null },
        inherits: { problem: row.problem?.inherited === true, cause: row.cause?.inherited === true },
      }),
    );
    return {
      id,
      kind,
      tab: oneLine(priorityArea, LINE) ?? kind,
      declared: declaredOf(read.summary, kind, kindOf),
      notes: notes.flatMap(({ text }) => {
        const note = oneLine(maskPersons(text, allowed).text, PASSAGE);
        return note === null ? [] : [{ text: note, places: [] }];
      }),
      problems: chainOf(id, identified),
    };
  });

  return {
    plan: {
      id: planId,
      district: head.district.id,
      year: head.year,
      kind: head.kind,
      title: oneLine(head.title ?? "", LINE) ?? `Åtgärdsplan ${head.year}, ${head.district.name}`,
      document: {
        title: oneLine(document.title, LINE) ?? "Utan namn",
        publisher: head.district.administration,
        format: document.format,
      },
      priorityAreas,
      findings: [],
    },
    tabs: read.tabs.map((_, tab) =>
      rows.filter((row) => row.tab === tab).map((row) => answerRow(row, allowed)),
    ),
    dropped,
    sources: new Map(rows.map(({ id, original }) => [id, original])),
  };
}
