/** Addresses and their views. The map stays where it is while places come and go. */
import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { parseSearch, stringifySearch } from "#client/model/page-search.ts";
import { accountRoutes } from "./account-routes.ts";
import { mapRoutes } from "./map-routes.ts";
import { planRoutes } from "./plan-routes.ts";
import { root } from "./root-route.ts";
import { showingRoutes } from "./showing-routes.ts";
import { workRoutes } from "./work-routes.ts";

const routeTree = root.addChildren([
  ...mapRoutes,
  ...workRoutes,
  ...planRoutes,
  ...showingRoutes,
  ...accountRoutes,
]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
