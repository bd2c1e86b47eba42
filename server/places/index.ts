/** Places over HTTP. */
export { placesRoutes } from "./routes.ts";
