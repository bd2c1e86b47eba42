/** Actors and districts over HTTP. */
export { summaryOf } from "./list-actors.ts";
export { actorsRoutes, districtsRoutes } from "./routes.ts";
