/** Search over HTTP. */
export { searchRoutes } from "./routes.ts";
