/** What is worked with week by week: measures, times, meetings, joint efforts, actors, findings. */
import { createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { ActorsSearch } from "#client/actors/actors-search.ts";
import { EffortSearch } from "#client/efforts/effort-search.ts";
import { FindingSearch } from "#client/findings/finding-search.ts";
import { MEETING_FIELDS, MeetingSearch, YearEndSearch } from "#client/meeting/meeting-search.ts";
import { SINCE_FIELDS, SinceSearch } from "#client/since/since-search.ts";
import { TABLE_FIELDS, TableSearch } from "#client/table/table-search.ts";
import { TIMELINE_FIELDS, TimelineSearch } from "#client/timeline/timeline-search.ts";
import { UnsentPage } from "#client/unsent/unsent-page.tsx";
import { root } from "./root-route.ts";

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

const since = createRoute({
  getParentRoute: () => root,
  path: "/andrat",
  validateSearch: SinceSearch,
  // Whoever changes the filter keeps the day.
  search: { middlewares: [retainSearchParams(SINCE_FIELDS)] },
  component: lazyRouteComponent(() => import("./since-view.tsx"), "SinceView"),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: "/mote",
  validateSearch: MeetingSearch,
  // Whoever changes the filter keeps the times, and the measure if it is left.
  search: { middlewares: [retainSearchParams(MEETING_FIELDS)] },
  component: lazyRouteComponent(() => import("./meeting-view.tsx"), "MeetingView"),
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

const efforts = createRoute({
  getParentRoute: () => root,
  path: "/samverkan",
  validateSearch: EffortSearch,
  component: lazyRouteComponent(() => import("./efforts-view.tsx"), "EffortsView"),
});

const effort = createRoute({
  getParentRoute: () => root,
  path: "/samverkan/$id",
  component: lazyRouteComponent(() => import("#client/efforts/effort-page.tsx"), "EffortPage"),
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

const findings = createRoute({
  getParentRoute: () => root,
  path: "/granskning",
  validateSearch: FindingSearch,
  component: lazyRouteComponent(() => import("#client/findings/findings-page.tsx"), "FindingsPage"),
});

// Not fetched when it is opened: it is opened where there is no net.
const unsent = createRoute({ getParentRoute: () => root, path: "/osant", component: UnsentPage });

export const workRoutes = [
  table,
  time,
  overview,
  since,
  meeting,
  yearEnd,
  minutes,
  efforts,
  effort,
  actors,
  actor,
  findings,
  unsent,
] as const;
