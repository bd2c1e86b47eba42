/** The map with its places, and the sheets that are printed of it. */
import { createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { queries } from "#client/model/queries.ts";
import { SHEET_FIELDS, SheetSearch } from "#client/sheets/sheet-search.ts";
import { root } from "./root-route.ts";
import { Workspace } from "./workspace.tsx";

const workspace = createRoute({
  getParentRoute: () => root,
  id: "workspace",
  component: Workspace,
  // Asked for at once and not waited for: the frame stands while the answers travel.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(queries.places());
    void queryClient.prefetchQuery(queries.measures());
    void queryClient.prefetchQuery(queries.actors());
  },
});

const home = createRoute({ getParentRoute: () => workspace, path: "/" });

const place = createRoute({ getParentRoute: () => workspace, path: "/plats/$id" });

const placeSheet = createRoute({
  getParentRoute: () => root,
  path: "/plats/$id/blad",
  validateSearch: SheetSearch,
  component: lazyRouteComponent(() => import("#client/sheets/place-sheet-page.tsx"), "PlaceSheetPage"),
});

const booklet = createRoute({
  getParentRoute: () => root,
  path: "/blad",
  validateSearch: SheetSearch,
  // Whoever changes the filter keeps for whom it is.
  search: { middlewares: [retainSearchParams(SHEET_FIELDS)] },
  component: lazyRouteComponent(() => import("./booklet-view.tsx"), "BookletView"),
});

export const mapRoutes = [workspace.addChildren([home, place]), placeSheet, booklet] as const;
