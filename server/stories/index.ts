/** Stories for area meetings: kept, and made into slides for their audience. */
export { groundOf } from "./ground.ts";
export { publicPageOf } from "./public-page.ts";
export { type StoryDeps, storiesRoutes } from "./routes.ts";
export { seesStory } from "./seen.ts";
export { type FoundStory, keptStory, readStory, toldStory } from "./store.ts";
export { type ShownWhen, storySlides } from "./story-slides.ts";
