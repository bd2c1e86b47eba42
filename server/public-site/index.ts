/** The public site: served from what has been published alone. */
export { builtFiles } from "./built-files.ts";
export { LICENCE } from "./data/licence.ts";
export { takesForm } from "./feedback/routes.tsx";
export { Layout, type SiteFiles } from "./layout.tsx";
export {
  addressIn,
  HTML_LANGUAGE,
  type Look,
  lookOf,
  MAP_LAYERS,
  placePath,
  type SiteLanguage,
} from "./look.ts";
export { opened } from "./opened.ts";
export { publicSite } from "./routes.tsx";
export { wordsIn } from "./site-words.ts";
export { type Standing, standingReader } from "./standing.ts";
export { StatusMarks } from "./status-mark.tsx";
