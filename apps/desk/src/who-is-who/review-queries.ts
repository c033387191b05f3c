import type { ReviewState } from "@kith/api";
import { keepPreviousData, type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, server } from "../api/request.ts";

/** How often to look while the matching is opened or answers are worked in, in milliseconds. */
const WATCH = 400;
/** How often otherwise: somebody else may be answering too. */
const GLANCE = 10_000;
/** So many questions are fetched ahead, so that the next one is there at once. */
const AHEAD = 12;
/** The most the server gives at a time. */
const MOST = 300;

const busy = (state: ReviewState | undefined): boolean =>
  state?.phase === "preparing" || state?.phase === "updating";

export const reviewQuery = (site: string) =>
  queryOptions({
    queryKey: ["review", site],
    queryFn: () => answerOf(server.review.state(site)),
    refetchInterval: ({ state }) => (busy(state.data) ? WATCH : GLANCE),
  });

/** @param passed how many of the best were passed over: so many more are fetched */
const questionsQuery = (site: string, passed: number) => {
  const limit = Math.min(MOST, AHEAD * (1 + Math.ceil(passed / AHEAD)));
  return queryOptions({
    queryKey: ["review-questions", site, limit],
    queryFn: () => answerOf(server.review.questions(site, limit)),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
};

export const useReview = (site: string) => useQuery(reviewQuery(site));

/** The next questions, best first. Refused until the review is ready. */
export const useQuestions = (site: string, ready: boolean, passed: number) =>
  useQuery({ ...questionsQuery(site, passed), enabled: ready });

/** Fetches the questions anew. */
export const questionsChanged = (client: QueryClient, site: string): void =>
  void client.invalidateQueries({ queryKey: ["review-questions", site] });

export const useDecisions = (site: string) =>
  useQuery({
    queryKey: ["review-decisions", site],
    queryFn: async () => (await answerOf(server.review.decisions(site))).decisions,
    staleTime: 0,
  });

export const useReveals = (site: string) =>
  useQuery({
    queryKey: ["review-reveals", site],
    queryFn: async () => (await answerOf(server.review.reveals(site))).reveals,
    staleTime: 0,
  });

export const useFollowUps = (site: string) =>
  useQuery({
    queryKey: ["review-follow-ups", site],
    queryFn: () => answerOf(server.review.followUps(site)),
    staleTime: 0,
  });

export const useSamples = (site: string) =>
  useQuery({
    queryKey: ["review-samples", site],
    queryFn: async () => (await answerOf(server.review.samples(site))).samples,
    staleTime: 0,
  });

export const useSample = (site: string, sample: string) =>
  useQuery({
    queryKey: ["review-samples", site, sample],
    queryFn: () => answerOf(server.review.sample(site, sample)),
    staleTime: 0,
  });

export const useSampleQuestions = (site: string, sample: string, steward: string) =>
  useQuery({
    queryKey: ["review-samples", site, sample, steward],
    queryFn: () => answerOf(server.review.sampleQuestions(site, sample, steward)),
    enabled: steward !== "",
    staleTime: 0,
  });

/** Shows a state that came with an answer, and fetches anew what follows from it. */
export function stateArrived(client: QueryClient, site: string, state: ReviewState): void {
  // What was asked before and comes later is older than this.
  void client.cancelQueries({ queryKey: reviewQuery(site).queryKey });
  client.setQueryData(reviewQuery(site).queryKey, state);
  for (const what of ["review-decisions", "review-follow-ups"]) {
    void client.invalidateQueries({ queryKey: [what, site] });
  }
}

/** Fetches anew what a new network changes, once answers are worked in. */
export function networkChanged(client: QueryClient, site: string): void {
  questionsChanged(client, site);
  void client.invalidateQueries({ queryKey: ["overview", site] });
}
