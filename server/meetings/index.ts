/** Meetings over HTTP. */
export { meetingRoutes } from "./routes.ts";
