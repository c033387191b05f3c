import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { OverviewPage } from "./overview/overview-page.tsx";
import { asPeopleSearch } from "./people/people-search.ts";
import { pages } from "./preload-pages.ts";
import { Frame } from "./shell/frame.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { Main, Missing, SiteFrame } from "./shell/site-frame.tsx";
import { SitesPage } from "./sites/sites-page.tsx";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => <Main>{<Missing />}</Main>,
});

const sites = createRoute({ getParentRoute: () => root, path: "/", component: SitesPage });

const site = createRoute({
  getParentRoute: () => root,
  path: "/sites/$site",
  component: SiteFrame,
});

const overview = createRoute({ getParentRoute: () => site, path: "/", component: OverviewPage });

const people = createRoute({
  getParentRoute: () => site,
  path: "people",
  validateSearch: asPeopleSearch,
  component: lazyRouteComponent(pages.people, "PeoplePage"),
});

const person = createRoute({
  getParentRoute: () => site,
  path: "people/$person",
  component: lazyRouteComponent(pages.person, "PersonPage"),
});

const bringIn = createRoute({
  getParentRoute: () => site,
  path: "import",
  component: lazyRouteComponent(pages.bringIn, "ImportPage"),
});

const who = createRoute({
  getParentRoute: () => site,
  path: "who-is-who",
  component: lazyRouteComponent(pages.who, "WhoPage"),
});

const answers = createRoute({
  getParentRoute: () => site,
  path: "who-is-who/answers",
  component: lazyRouteComponent(pages.answers, "AnswersPage"),
});

const followUps = createRoute({
  getParentRoute: () => site,
  path: "who-is-who/follow-ups",
  component: lazyRouteComponent(pages.followUps, "FollowUpsPage"),
});

const pairs = createRoute({
  getParentRoute: () => site,
  path: "who-is-who/pairs",
  component: lazyRouteComponent(pages.pairs, "PairsPage"),
});

const sample = createRoute({
  getParentRoute: () => site,
  path: "who-is-who/pairs/$sample",
  /** `as`: the steward who answers. */
  validateSearch: (search: Record<string, unknown>): { as?: string } =>
    typeof search.as === "string" ? { as: search.as } : {},
  component: lazyRouteComponent(pages.sample, "SamplePage"),
});

/**
 * What Explore shows is in its address, as plain words: `?person=…` chooses a node. Explore
 * reads and writes any other key it needs.
 */
export type ExploreSearch = { readonly [key: string]: string | undefined };

const asWords = (search: Record<string, unknown>): ExploreSearch =>
  Object.fromEntries(
    Object.entries(search)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key, String(value)]),
  );

const explore = createRoute({
  getParentRoute: () => site,
  path: "explore",
  validateSearch: asWords,
  component: lazyRouteComponent(pages.explore, "ExploreRoute"),
});

const ask = createRoute({
  getParentRoute: () => site,
  path: "explore/ask",
  validateSearch: asWords,
  component: lazyRouteComponent(pages.ask, "AskPage"),
});

const whatIf = createRoute({
  getParentRoute: () => site,
  path: "explore/what-if",
  validateSearch: asWords,
  component: lazyRouteComponent(pages.whatIf, "WhatIfPage"),
});

const waves = createRoute({
  getParentRoute: () => site,
  path: "explore/waves",
  validateSearch: asWords,
  component: lazyRouteComponent(pages.waves, "WavesPage"),
});

const numbers = createRoute({
  getParentRoute: () => site,
  path: "explore/numbers",
  validateSearch: asWords,
  component: lazyRouteComponent(pages.numbers, "NumbersPage"),
});

export function createDeskRouter() {
  return createRouter({
    routeTree: root.addChildren([
      sites,
      site.addChildren([
        overview,
        who,
        answers,
        followUps,
        pairs,
        sample,
        people,
        person,
        bringIn,
        explore,
        ask,
        whatIf,
        waves,
        numbers,
      ]),
    ]),
    defaultPreload: "intent",
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
