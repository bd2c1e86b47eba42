/** Clarifications: how a workbook says exactly what its words leave open, for whoever writes and reads them. */
export {
  clarificationLine,
  isClarification,
  itemsOf,
  type Key,
  saidOf,
  splitClarifications,
  verbatimLine,
} from "./clarification.ts";
export { actorIn, type Labels, labelsIn, labelsOf, listed, withFunction } from "./names.ts";
export {
  periodIn,
  periodWords,
  recurrenceIn,
  recurrenceWords,
  targetYearIn,
  targetYearWords,
} from "./times.ts";
export * from "./words.ts";
