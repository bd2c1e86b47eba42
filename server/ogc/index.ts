/** OGC API – Features over what has been published. */
export { layersOpened } from "./opened.ts";
export { ogcFeatures } from "./routes.tsx";
