/** Open pages hear what changes. */
export { notifyInstances } from "./instances.ts";
export { liveRoutes } from "./routes.ts";
export { type Live, startLive } from "./start.ts";
