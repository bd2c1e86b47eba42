/** What the plan check finds in the plans of one revision. */
export { currentFindings, findFinding, openFindings } from "./current-findings.ts";
export { withFindings } from "./open-by-row.ts";
export { findingsRoutes } from "./routes.ts";
export { wholeFinding } from "./tell-finding.ts";
