/** What the plan check finds in the plans of one revision. */
export { findFinding, openFindings } from "./current-findings.ts";
export { findingsRoutes } from "./routes.ts";
