/** Addresses and their views. The map stays where it is while places come and go. */
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { ActorsSearch } from "#client/actors/actors-search.ts";
import { EffortSearch } from "#client/efforts/effort-search.ts";
import { FindingSearch } from "#client/findings/finding-search.ts";
import { DraftSearch } from "#client/import/draft-search.ts";
import { MEETING_FIELDS, MeetingSearch, YearEndSearch } from "#client/meeting/meeting-search.ts";
import { PageSearch, parseSearch, SignInSearch, stringifySearch } from "#client/model/page-search.ts";
import { queries } from "#client/model/queries.ts";
import { CompareSearch } from "#client/plans/compare/compare-search.ts";
import { LogSearch } from "#client/settings/log-search.ts";
import { SINCE_FIELDS, SinceSearch } from "#client/since/since-search.ts";
import { TABLE_FIELDS, TableSearch } from "#client/table/table-search.ts";
import { TIMELINE_FIELDS, TimelineSearch } from "#client/timeline/timeline-search.ts";
import { UnsentPage } from "#client/unsent/unsent-page.tsx";
import { Crash } from "./crash.tsx";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";
import { Workspace } from "./workspace.tsx";

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: PageSearch,
  search: { middlewares: [retainSearchParams(["lang"])] },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Crash,
});

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

const table = createRoute({
  getParentRoute: () => root,
  path: "/atgarder",
  validateSearch: TableSearch,
  // Whoever changes the filter keeps the table as it is set.
  search: { middlewares: [retainSearchParams(TABLE_FIELDS)] },
  component: lazyRouteComponent(() => import("./table-view.tsx"), "TableView"),
});
const time = createRoute({
  getParentRoute: () => root,
  path: "/tid",
  validateSearch: TimelineSearch,
  // Whoever changes the filter keeps the form.
  search: { middlewares: [retainSearchParams(TIMELINE_FIELDS)] },
  component: lazyRouteComponent(() => import("./timeline-view.tsx"), "TimelineView"),
});
const overview = createRoute({
  getParentRoute: () => root,
  path: "/oversikt",
  component: lazyRouteComponent(() => import("./overview-view.tsx"), "OverviewView"),
});
const meeting = createRoute({
  getParentRoute: () => root,
  path: "/mote",
  validateSearch: MeetingSearch,
  // Whoever changes the filter keeps the times, and the measure if it is left.
  search: { middlewares: [retainSearchParams(MEETING_FIELDS)] },
  component: lazyRouteComponent(() => import("./meeting-view.tsx"), "MeetingView"),
});
const efforts = createRoute({
  getParentRoute: () => root,
  path: "/samverkan",
  validateSearch: EffortSearch,
  component: lazyRouteComponent(() => import("./efforts-view.tsx"), "EffortsView"),
});
const since = createRoute({
  getParentRoute: () => root,
  path: "/andrat",
  validateSearch: SinceSearch,
  // Whoever changes the filter keeps the day.
  search: { middlewares: [retainSearchParams(SINCE_FIELDS)] },
  component: lazyRouteComponent(() => import("./since-view.tsx"), "SinceView"),
});
const yearEnd = createRoute({
  getParentRoute: () => root,
  path: "/mote/arsslut",
  validateSearch: YearEndSearch,
  component: lazyRouteComponent(() => import("#client/meeting/year-end-page.tsx"), "YearEndPage"),
});
const minutes = createRoute({
  getParentRoute: () => root,
  path: "/mote/$id",
  component: lazyRouteComponent(() => import("#client/meeting/minutes-page.tsx"), "MinutesPage"),
});
const effort = createRoute({
  getParentRoute: () => root,
  path: "/samverkan/$id",
  component: lazyRouteComponent(() => import("#client/efforts/effort-page.tsx"), "EffortPage"),
});
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
const actors = createRoute({
  getParentRoute: () => root,
  path: "/aktorer",
  validateSearch: ActorsSearch,
  component: lazyRouteComponent(() => import("./actors-view.tsx"), "ActorsView"),
});
const actor = createRoute({
  getParentRoute: () => root,
  path: "/aktorer/$id",
  component: lazyRouteComponent(() => import("#client/actors/actor-page.tsx"), "ActorPage"),
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/om",
  component: lazyRouteComponent(() => import("#client/about/about-page.tsx"), "AboutPage"),
});

// Not fetched when it is opened: it is opened where there is no net.
const unsent = createRoute({ getParentRoute: () => root, path: "/osant", component: UnsentPage });
const findings = createRoute({
  getParentRoute: () => root,
  path: "/granskning",
  validateSearch: FindingSearch,
  component: lazyRouteComponent(() => import("#client/findings/findings-page.tsx"), "FindingsPage"),
});
const log = createRoute({
  getParentRoute: () => root,
  path: "/installningar/logg",
  validateSearch: LogSearch,
  component: lazyRouteComponent(() => import("#client/settings/log-page.tsx"), "LogPage"),
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/logga-in",
  validateSearch: SignInSearch,
  component: lazyRouteComponent(() => import("#client/sign-in/sign-in-page.tsx"), "SignInPage"),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: "/valkommen",
  component: lazyRouteComponent(() => import("#client/sign-in/welcome-page.tsx"), "WelcomePage"),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/konto",
  component: lazyRouteComponent(() => import("#client/account/account-page.tsx"), "AccountPage"),
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/installningar",
  component: lazyRouteComponent(() => import("#client/settings/people-page.tsx"), "PeoplePage"),
});
const system = createRoute({
  getParentRoute: () => root,
  path: "/installningar/system",
  component: lazyRouteComponent(() => import("#client/settings/system-page.tsx"), "SystemPage"),
});
const actorRegister = createRoute({
  getParentRoute: () => root,
  path: "/installningar/aktorer",
  component: lazyRouteComponent(() => import("#client/settings/actors-page.tsx"), "ActorsPage"),
});

const routeTree = root.addChildren([
  workspace.addChildren([home, place]),
  table,
  time,
  overview,
  meeting,
  efforts,
  since,
  yearEnd,
  minutes,
  effort,
  plans,
  plan,
  compare,
  takeIn,
  draft,
  actors,
  actor,
  about,
  unsent,
  findings,
  log,
  signIn,
  welcome,
  account,
  people,
  system,
  actorRegister,
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
