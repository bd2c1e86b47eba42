/** What every view stands in. */
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, retainSearchParams } from "@tanstack/react-router";
import { PageSearch } from "#client/model/page-search.ts";
import { Crash } from "./crash.tsx";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: PageSearch,
  search: { middlewares: [retainSearchParams(["lang"])] },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Crash,
});
