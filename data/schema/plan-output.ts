/** A plan that was read, as the command line prints it: flat, and complete by itself. */
import { z } from "zod";
import { BasisOrigin, DerivedDoubt } from "./derived.ts";
import { Doubt, Source } from "./document.ts";
import { Finding } from "./finding.ts";
import { MeasureType, Role } from "./measure.ts";
import { PlanHead, SummaryLine } from "./plan-row.ts";
import { PartialDate, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";

/** Where it stands in the document, without the box on the page. */
const OutputSource = Source.pick({ sheet: true, page: true, row: true, ref: true });
export type OutputSource = z.infer<typeof OutputSource>;

const OutputText = z.object({ text: z.string().min(1), source: OutputSource });

/** As in the document; null where nothing stands. */
const Words = z.string().min(1).nullable();

const OutputRow = z.object({
  problem: Words,
  cause: Words,
  measure: Words,
  goal: Words,
  when: Words,
  who: Words,
  /** All meetings, one after the other, in the document's order. */
  followUp: Words,
  status: Words,
  comment: Words,
  derived: z.object({
    /** As the register spells them; one that it does not have, as the row does. */
    places: z.array(z.string()),
    types: z.array(MeasureType),
    actors: z.array(z.object({ name: z.string(), role: Role })),
    period: z.object({ from: PartialDate.nullable(), to: PartialDate.nullable() }).nullable(),
    targetYear: TargetYear.nullable(),
    status: Status,
    continuesIn: ContinuesIn.nullable(),
  }),
  source: OutputSource,
  doubts: z.array(
    z.object({ column: BasisOrigin, doubt: z.enum([...Doubt.options, ...DerivedDoubt.shape.doubt.options]) }),
  ),
});
export type OutputRow = z.infer<typeof OutputRow>;

export const PlanOutput = z.object({
  plan: PlanHead,
  tabs: z.array(
    z.object({
      priorityArea: z.string(),
      rows: z.array(OutputRow),
      /** Running text in the tab that is no row. */
      notes: z.array(OutputText),
    }),
  ),
  summary: z.array(SummaryLine.omit({ source: true })),
  notUnderstood: z.array(OutputText),
  findings: z.array(
    z.object({
      rule: Finding.shape.rule,
      severity: Finding.shape.severity,
      /** Null where it is about no row of the document. */
      source: OutputSource.nullable(),
      message: z.string(),
    }),
  ),
});
export type PlanOutput = z.infer<typeof PlanOutput>;
