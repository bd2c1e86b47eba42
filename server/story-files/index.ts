/** Files that a story is taken out as. */
export { TEMPLATE_LIMITS } from "./pptx/template.ts";
export { DRESSED_FILE, storyFileRoutes } from "./routes.ts";
export type { ToldStory } from "./told-story.ts";
