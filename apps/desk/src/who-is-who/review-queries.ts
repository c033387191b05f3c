import type { Question, ReviewState } from "@kith/api";
import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, server } from "../api/request.ts";

/** How often to look while the matching is opened or answers are worked in, in milliseconds. */
const WATCH = 900;
/** How often otherwise: somebody else may be answering too. */
const GLANCE = 10_000;
/** So many questions are fetched ahead, so that the next one is there at once. */
const AHEAD = 12;

const busy = (state: ReviewState | undefined): boolean =>
  state?.phase === "preparing" || state?.phase === "updating";

export const reviewQuery = (site: string) =>
  queryOptions({
    queryKey: ["review", site],
    queryFn: () => answerOf(server.review.state(site)),
    refetchInterval: ({ state }) => (busy(state.data) ? WATCH : GLANCE),
  });

export const questionsQuery = (site: string) =>
  queryOptions({
    queryKey: ["review-questions", site],
    queryFn: () => answerOf(server.review.questions(site, AHEAD)),
    staleTime: 0,
  });

export const useReview = (site: string) => useQuery(reviewQuery(site));

/** The next questions, best first. Refused until the review is ready. */
export const useQuestions = (site: string, ready: boolean) =>
  useQuery({ ...questionsQuery(site), enabled: ready });

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
  client.setQueryData(reviewQuery(site).queryKey, state);
  for (const what of ["review-decisions", "review-follow-ups"]) {
    void client.invalidateQueries({ queryKey: [what, site] });
  }
}

/** Fetches anew what a new network changes, once answers are worked in. */
export function networkChanged(client: QueryClient, site: string): void {
  void client.invalidateQueries({ queryKey: ["review-questions", site] });
  void client.invalidateQueries({ queryKey: ["overview", site] });
}

/** Puts a question with its names in place of the one with hidden names. */
export function questionRevealed(client: QueryClient, site: string, question: Question): void {
  client.setQueryData(questionsQuery(site).queryKey, (old) =>
    old === undefined
      ? old
      : {
          ...old,
          questions: old.questions.map((one) => (one.id === question.id ? question : one)),
        },
  );
}
