/** Actors and districts over HTTP. */

export { goneActors } from "./gone-actors.ts";
export { summaryOf } from "./list-actors.ts";
export { actorsRoutes, districtsRoutes } from "./routes.ts";
