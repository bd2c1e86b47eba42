/** Open pages hear what changes. */
export { Who } from "./hub.ts";
export { notifyInstances } from "./instances.ts";
export { liveRoutes } from "./routes.ts";
export { type Live, startLive } from "./start.ts";
