/** What has changed over time: since a day, and how target years have moved. */
export { sinceRoutes } from "./since-routes.ts";
export { trailRoutes } from "./trail-routes.ts";
