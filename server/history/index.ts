/** What has changed over time: target years that have moved. */
export { trailRoutes } from "./trail-routes.ts";
