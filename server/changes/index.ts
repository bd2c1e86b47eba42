/** Every write to the plans' data: checked, traced, and possible to undo. */
export type { Changed } from "./changed.ts";
export { measureRoutes } from "./measure-routes.ts";
export { changesRoutes } from "./routes.ts";
