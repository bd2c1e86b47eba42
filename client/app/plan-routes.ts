/** The plans, and how documents become plans. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { DraftSearch } from "#client/import/draft-search.ts";
import { CompareSearch } from "#client/plans/compare/compare-search.ts";
import { root } from "./root-route.ts";

const plans = createRoute({
  getParentRoute: () => root,
  path: "/planer",
  component: lazyRouteComponent(() => import("#client/plans/plan-list.tsx"), "PlanList"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/planer/$id",
  component: lazyRouteComponent(() => import("#client/plans/plan-page.tsx"), "PlanPage"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/planer/$id/jamfor",
  validateSearch: CompareSearch,
  component: lazyRouteComponent(() => import("#client/plans/compare/compare-page.tsx"), "ComparePage"),
});

const takeIn = createRoute({
  getParentRoute: () => root,
  path: "/planer/ny",
  component: lazyRouteComponent(() => import("#client/import/import-page.tsx"), "ImportPage"),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: "/planer/ny/$draft",
  validateSearch: DraftSearch,
  component: lazyRouteComponent(() => import("#client/import/draft-page.tsx"), "DraftPage"),
});

export const planRoutes = [plans, plan, compare, takeIn, draft] as const;
