/** Printed sheets of places over HTTP. */
export { sheetRoutes } from "./routes.ts";
