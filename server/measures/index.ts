/** Measures over HTTP. */

export { tableExportRoutes } from "./export-routes.ts";
export { measuresRoutes } from "./routes.ts";
