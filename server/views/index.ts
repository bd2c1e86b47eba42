/** Saved views over HTTP. */
export { viewsRoutes } from "./routes.ts";
