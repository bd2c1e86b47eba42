/** Who one is here, and how the installation is set. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { SignInSearch } from "#client/model/page-search.ts";
import { LogSearch } from "#client/settings/log-search.ts";
import { root } from "./root-route.ts";

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

const log = createRoute({
  getParentRoute: () => root,
  path: "/installningar/logg",
  validateSearch: LogSearch,
  component: lazyRouteComponent(() => import("#client/settings/log-page.tsx"), "LogPage"),
});

export const accountRoutes = [signIn, welcome, account, people, system, actorRegister, log] as const;
