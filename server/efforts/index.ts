/** Joint efforts of several actors: kept, and told to those who may know of them. */
export { effortsRoutes } from "./routes.ts";
export { seesEffort } from "./seen.ts";
export { keptEffort, readEffort, readRemovedEffort } from "./store.ts";
