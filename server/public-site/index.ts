/** The public site: served from what has been published alone. */
export { basemapReader } from "./drawing/basemap.ts";
export { takesForm } from "./feedback/routes.tsx";
export { opened } from "./opened.ts";
export { publicSite } from "./routes.tsx";
export { StatusMarks } from "./status-mark.tsx";
