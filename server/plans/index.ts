/** Plans over HTTP, and how much a document of a plan may be. */
export { ReadLimits } from "./read/limits.ts";
export { plansRoutes } from "./routes.ts";
