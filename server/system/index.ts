/** What is about the installation itself. */
export { clientFiles } from "./client-files.ts";
export { DOCS_STYLE, docsPage } from "./docs-page.ts";
export { healthRoutes } from "./health.ts";
export { metaRoutes } from "./routes.ts";
