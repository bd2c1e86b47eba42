/** Plans over HTTP and at the prompt, and how much a document of a plan may be. */
export { findingsInWords, planInWords } from "./plan-in-words.ts";
export { planOutput } from "./plan-output.ts";
export { planSummary } from "./plan-page.ts";
export { refusalWords } from "./read/index.ts";
export { ReadLimits } from "./read/limits.ts";
export { findingsOfRead } from "./read-findings.ts";
export { readPlan } from "./read-plan.ts";
export { plansRoutes } from "./routes.ts";
