import type { Job, Site } from "@kith/api";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, asFailure, server } from "./request.ts";

/** Whether a job is waiting or running. */
export const underWay = (job: Job | null | undefined): boolean =>
  job?.state === "waiting" || job?.state === "running";

/** How often to look while work is under way, in milliseconds. */
const WATCH = 600;

/** How often to look otherwise: another tab may be at work, or the server stop. */
const GLANCE = 5_000;

export const sitesQuery = queryOptions({
  queryKey: ["sites"],
  queryFn: async () => (await answerOf(server.listSites())).sites,
  refetchInterval: (query) =>
    query.state.data?.some((site) => underWay(site.job)) ? WATCH * 2 : GLANCE,
});

export const overviewQuery = (site: string) =>
  queryOptions({
    queryKey: ["overview", site],
    queryFn: () => answerOf(server.overview(site)),
  });

export const networkQuery = (site: string) =>
  queryOptions({
    queryKey: ["network", site],
    queryFn: () => answerOf(server.network(site)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const measuresQuery = (site: string, names: readonly string[], by?: string) =>
  queryOptions({
    queryKey: ["measures", site, names.join(), by ?? ""],
    queryFn: () => answerOf(server.measures(site, names, by)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const wavesQuery = (
  site: string,
  chosen: { readonly before?: string; readonly after?: string },
) =>
  queryOptions({
    queryKey: ["waves", site, chosen.before ?? "", chosen.after ?? ""],
    queryFn: () => answerOf(server.waves(site, chosen)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const personQuery = (site: string, person: string) =>
  queryOptions({
    queryKey: ["person", site, person],
    queryFn: () => answerOf(server.person(site, person)),
  });

export const jobQuery = (job: string | undefined) =>
  queryOptions({
    queryKey: ["job", job ?? ""],
    queryFn: () => answerOf(server.job(job ?? "")),
    enabled: job !== undefined,
    refetchInterval: ({ state }) => {
      // A job nobody knows (any more) will not come; silence may end.
      const refused = state.error !== null && asFailure(state.error).status !== 0;
      return refused || (state.data && !underWay(state.data)) ? false : WATCH;
    },
  });

/** All sites, oldest first. */
export const useSites = () => useQuery(sitesQuery);

/** One site out of the list; `undefined` while the list is on its way or when there is none. */
export function useSite(id: string | undefined): Site | undefined {
  return useSites().data?.find((site) => site.id === id);
}

export const useOverview = (site: string, enabled = true) =>
  useQuery({ ...overviewQuery(site), enabled });

/** The network with measures, groups and layout. Refused with 404 until interviews are matched. */
export const useNetwork = (site: string, enabled = true) =>
  useQuery({ ...networkQuery(site), enabled });

/** Measures over plausible matchings; kept until the network changes. */
export const useMeasures = (site: string, names: readonly string[], by?: string) =>
  useQuery(measuresQuery(site, names, by));

/** The waves of a site and what became of ties; kept until the network changes. */
export const useWaves = (
  site: string,
  chosen: { readonly before?: string; readonly after?: string },
) => useQuery(wavesQuery(site, chosen));

export const usePerson = (site: string, person: string) => useQuery(personQuery(site, person));
