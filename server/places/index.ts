/** Places over HTTP, and the page of one for who prints it. */
export { placePage } from "./place-page.ts";
export { placesRoutes } from "./routes.ts";
