/** A whole plan out of what was read, derived and decided, set beside the plan that is held. Pure. */
import { isDeepStrictEqual } from "node:util";
import { knownNames } from "#data/rules/known-names.ts";
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { District } from "#data/schema/district.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { DraftRow, RowChange } from "#data/schema/draft-row.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { Plan, PlanKind, PriorityArea, PriorityAreaKind } from "#data/schema/plan.ts";
import type { PlanRow, ReadPlan, SummaryLine } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import type { Register } from "#server/plans/derive/index.ts";
import { rowsAbove } from "#server/plans/derive/row-references.ts";
import { answerRow } from "./answer-row.ts";
import { chainOf, type IdentifiedRow } from "./chain.ts";
import { type Corrections, keepCorrections } from "./corrections.ts";
import type { DecidedRow } from "./decided-row.ts";
import type { Decisions } from "./decided-texts.ts";
import type { EarlierDecisions } from "./earlier-decisions.ts";
import type { HeldRow } from "./held-rows.ts";
import { areaIds, identify } from "./identity.ts";
import { derivedBefore, type LaidRow, layRows } from "./lay-rows.ts";
import { maskedRow } from "./masked-row.ts";
import {
  contradictions,
  keptBefore,
  type Standing,
  standingDecision,
  wasLeftOut,
} from "./standing-decision.ts";
import { LINE, oneLine, PASSAGE } from "./tidy.ts";

export interface ProposeInput {
  read: ReadPlan;
  /** What is derived from it as it stands, for the district in the head once that is settled. */
  derived: DerivedPlan;
  decisions: Decisions;
  /** Whose plan it is, settled. */
  head: { district: District; year: number; kind: PlanKind; title: string | null };
  document: { title: string; format: DocumentFormat };
  register: Register;
  /** The plan of the same district and year, if there is one. */
  held: Plan | null;
  corrections: Corrections;
  /** What was decided in its earlier drafts. */
  earlier: EarlierDecisions;
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

export function propose(input: ProposeInput): Proposal {
  const { read, decisions, head, document, register, held, corrections, earlier, used, kindOf } = input;
  const allowed = knownNames(register);
  const planId = held?.id ?? planIdOf(head.district, head.year);
  const areas = areaIds(
    planId,
    read.tabs.map(({ kind }) => kind),
    held,
  );

  const first = layRows(input, decisions, allowed, derivedBefore(input));
  const areaOf = (tab: number) => {
    const [id, of] = [areas[tab], read.tabs[tab]];
    if (id === undefined || of === undefined) throw new Error(`There is no tab ${tab + 1}`);
    return { id, of };
  };
  const { identities, dropped } = identify(
    first.map(({ tab, row, decided: { problem, cause, measure } }) => ({
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

  const leftOut = [...earlier.values()].flatMap((before) => before.leftOut ?? []);
  const isLeftOut = ({ original, decision }: LaidRow): boolean =>
    leftOut.length > 0 && decision.leftOut === undefined && wasLeftOut(leftOut, maskedRow(original, allowed));
  const standing = first.map((row, index): Standing => {
    const { original, decision } = row;
    const identity = identities[index];
    // A row that the plan has is none that was left out of it, whatever other row says the same.
    if (identity?.held == null && isLeftOut(row))
      return { decision: { ...decision, leftOut: true }, asked: new Map() };
    const before = identity === undefined ? undefined : earlier.get(identity.id);
    if (identity === undefined || before === undefined) return { decision, asked: new Map() };
    const byHand = corrections.get(identity.id)?.fields ?? new Set();
    return standingDecision(decision, before, maskedRow(original, allowed), byHand, register);
  });
  const laid = first.every(({ decision }, index) => decision === standing[index]?.decision)
    ? first
    : layRows(
        input,
        Object.fromEntries(first.map(({ key }, index) => [key, standing[index]?.decision ?? {}])),
        allowed,
        new Map(first.map(({ row, derived }) => [row, derived])),
      );

  const rows = laid.map((one, index) => {
    const [identity, before] = [identities[index], first[index]];
    if (identity === undefined || before === undefined) throw new Error(`Row ${one.key} has no identity`);
    const { held: row, id } = identity;
    const own = before.decision;
    const chosen = earlier.get(id);
    const choices: RowDecision =
      chosen === undefined
        ? own
        : {
            ...own,
            corrections: { ...keptBefore(chosen, maskedRow(one.original, allowed)), ...own.corrections },
          };
    const { measure, kept } = keepCorrections(one.decided.measure, row, corrections.get(id), choices);
    const decided = { ...one.decided, measure };
    const asked = contradictions(standing[index]?.asked ?? new Map(), before.decided, one.decided);
    return { ...one, own, decided, id, change: changeOf(row, decided), kept: [...kept, ...asked] };
  });

  const priorityAreas = read.tabs.map(({ kind, priorityArea, notes, rows: inTab }, tab): PriorityArea => {
    const { id } = areaOf(tab);
    const above = rowsAbove(inTab);
    const taken = rows.filter((row) => row.tab === tab && row.decision.leftOut !== true);
    const identified = taken.map(
      ({ id: measure, row, decided }): IdentifiedRow => ({
        ...decided,
        id: measure,
        source: { row: row.number, sheetRow: above === null ? row.source.row : null },
        inherits: { problem: row.problem?.inherited === true, cause: row.cause?.inherited === true },
      }),
    );
    return {
      id,
      kind,
      tab: oneLine(priorityArea, LINE) ?? kind,
      declared: declaredOf(read.summary, kind, kindOf),
      rowsAbove: above,
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
