/** Measures over HTTP. */
export { measuresRoutes } from "./routes.ts";
