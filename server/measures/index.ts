/** Measures over HTTP. */

export { tableExportRoutes } from "./export-routes.ts";
export { FilterQuery, toFilter } from "./question.ts";
export { measuresRoutes } from "./routes.ts";
