/** Actors and districts over HTTP. */
export { actorsRoutes, districtsRoutes } from "./routes.ts";
