/** Meetings over HTTP. */

export { WORD } from "./minutes-document.ts";
export { meetingRoutes } from "./routes.ts";
