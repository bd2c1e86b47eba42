/** What is shown to others, and what they say of it. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { EvidenceSearch } from "#client/evidence/evidence-search.ts";
import { FeedbackSearch } from "#client/feedback/feedback-search.ts";
import { StorySearch } from "#client/stories/story-search.ts";
import { root } from "./root-route.ts";

const stories = createRoute({
  getParentRoute: () => root,
  path: "/presentation",
  component: lazyRouteComponent(() => import("#client/stories/stories-page.tsx"), "StoriesPage"),
});

const story = createRoute({
  getParentRoute: () => root,
  path: "/presentation/$id",
  validateSearch: StorySearch,
  component: lazyRouteComponent(() => import("./story-view.tsx"), "StoryView"),
});

const show = createRoute({
  getParentRoute: () => root,
  path: "/presentation/$id/visa",
  validateSearch: StorySearch,
  component: lazyRouteComponent(() => import("./story-view.tsx"), "ShowView"),
});

const presenter = createRoute({
  getParentRoute: () => root,
  path: "/presentation/$id/presentator",
  validateSearch: StorySearch,
  component: lazyRouteComponent(() => import("./story-view.tsx"), "PresenterView"),
});

const publishing = createRoute({
  getParentRoute: () => root,
  path: "/publicera",
  component: lazyRouteComponent(() => import("#client/publish/publish-list-page.tsx"), "PublishListPage"),
});

const publish = createRoute({
  getParentRoute: () => root,
  path: "/publicera/$district",
  component: lazyRouteComponent(() => import("./publish-view.tsx"), "PublishView"),
});

const feedback = createRoute({
  getParentRoute: () => root,
  path: "/inkommet",
  validateSearch: FeedbackSearch,
  component: lazyRouteComponent(() => import("#client/feedback/feedback-page.tsx"), "FeedbackPage"),
});

const evidence = createRoute({
  getParentRoute: () => root,
  path: "/forskning",
  validateSearch: EvidenceSearch,
  component: lazyRouteComponent(() => import("#client/evidence/evidence-page.tsx"), "EvidencePage"),
});

const about = createRoute({
  getParentRoute: () => root,
  path: "/om",
  component: lazyRouteComponent(() => import("#client/about/about-page.tsx"), "AboutPage"),
});

export const showingRoutes = [
  stories,
  story,
  show,
  presenter,
  publishing,
  publish,
  feedback,
  evidence,
  about,
] as const;
