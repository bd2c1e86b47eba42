/** Plans over HTTP and at the prompt, and the road from a document to a plan. */
export { districtOf } from "./derive/district.ts";
export { type Compared, comparison, planBefore } from "./difference/compare.ts";
export { earlierRows } from "./difference/earlier-rows.ts";
export { differenceInWords } from "./difference/in-words.ts";
export { differenceOutput } from "./difference/output.ts";
export { comingRow } from "./draft/coming-row.ts";
export type { Correction, Corrections } from "./draft/corrections.ts";
export {
  type CommittedDecisions,
  type EarlierDecisions,
  earlierDecisions,
  rememberedOf,
} from "./draft/earlier-decisions.ts";
export { maskedDocument, maskedTexts } from "./draft/masked-document.ts";
export { maskedRow } from "./draft/masked-row.ts";
export { type Proposal, planIdOf, propose } from "./draft/propose.ts";
export { LINE, oneLine } from "./draft/tidy.ts";
export { CellTooLong } from "./export/cell-too-long.ts";
export { type LocalPlan, localFile, planOfReading } from "./export/local-plan.ts";
export { nextYearWorkbook } from "./export/next-year.ts";
export { exportRoutes } from "./export/routes.ts";
export { tooLongAsFault } from "./export/too-long-fault.ts";
export { findingsInWords, noticesInWords, planInWords } from "./plan-in-words.ts";
export { planOutput } from "./plan-output.ts";
export { planSummary } from "./plan-page.ts";
export { proposalOfRead } from "./proposal-of-read.ts";
export { ReadLimits } from "./read/limits.ts";
export { openPackage } from "./read/package/open-package.ts";
export { refusalFault, refusalWords } from "./read/refusal-words.ts";
export { findingsOfRead } from "./read-findings.ts";
export { type LaidOut, type LaidPlan, type PlanReading, type ReadStep, readPlan } from "./read-plan.ts";
export { plansRoutes } from "./routes.ts";
export { areaKind } from "./tabs/area-names.ts";
