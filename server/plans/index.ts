/** Plans over HTTP. */
export { plansRoutes } from "./routes.ts";
