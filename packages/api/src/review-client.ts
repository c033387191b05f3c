import type { Reply } from "./client.ts";
import type {
  AnswerRequest,
  CloseFollowUp,
  DecisionView,
  FollowUpRequest,
  FollowUps,
  MaskRequest,
  Question,
  Questions,
  RevealRequest,
  Reveals,
  ReviewState,
  Sample,
  SampleAnswer,
  SampleQuestions,
  SampleRequest,
  SampleSummary,
  SettleRequest,
  UndoRequest,
} from "./review-schema.ts";

/** Who is who, as functions. Each answers with how the review stands, or why it refused. */
export interface ReviewClient {
  /** Ask again every second while `phase` is `preparing` or `updating`. */
  state(site: string): Promise<Reply<ReviewState>>;
  /** Best first; 10 unless told. Refused with 409 until the review is prepared. */
  questions(site: string, limit?: number): Promise<Reply<Questions>>;
  question(site: string, id: string): Promise<Reply<Question>>;
  answer(site: string, request: AnswerRequest): Promise<Reply<ReviewState>>;
  undo(site: string, request: UndoRequest): Promise<Reply<ReviewState>>;
  decisions(site: string): Promise<Reply<{ decisions: DecisionView[] }>>;
  reveal(site: string, request: RevealRequest): Promise<Reply<Question>>;
  reveals(site: string): Promise<Reply<Reveals>>;
  mask(site: string, request: MaskRequest): Promise<Reply<ReviewState>>;
  askFollowUp(site: string, request: FollowUpRequest): Promise<Reply<ReviewState>>;
  followUps(site: string): Promise<Reply<FollowUps>>;
  closeFollowUp(site: string, id: string, request: CloseFollowUp): Promise<Reply<ReviewState>>;
  drawSample(site: string, request: SampleRequest): Promise<Reply<SampleSummary>>;
  samples(site: string): Promise<Reply<{ samples: SampleSummary[] }>>;
  sample(site: string, id: string): Promise<Reply<Sample>>;
  sampleQuestions(site: string, id: string, steward: string): Promise<Reply<SampleQuestions>>;
  answerSample(site: string, id: string, request: SampleAnswer): Promise<Reply<SampleSummary>>;
  settle(site: string, id: string, request: SettleRequest): Promise<Reply<SampleSummary>>;
}

/** How a request is sent: as `createClient` does. */
export type Send = <T>(method: "GET" | "POST", path: string, body?: unknown) => Promise<Reply<T>>;

export function createReviewClient(send: Send): ReviewClient {
  const at = (site: string, ...parts: string[]): string =>
    ["/api/sites", encodeURIComponent(site), "review", ...parts.map(encodeURIComponent)].join("/");
  const query = (name: string, value: string): string => `?${name}=${encodeURIComponent(value)}`;

  return {
    state: (site) => send("GET", at(site)),
    questions: (site, limit = 10) =>
      send("GET", at(site, "questions") + query("limit", String(limit))),
    question: (site, id) => send("GET", at(site, "question") + query("id", id)),
    answer: (site, request) => send("POST", at(site, "answers"), request),
    undo: (site, request) => send("POST", at(site, "undo"), request),
    decisions: (site) => send("GET", at(site, "decisions")),
    reveal: (site, request) => send("POST", at(site, "reveal"), request),
    reveals: (site) => send("GET", at(site, "reveals")),
    mask: (site, request) => send("POST", at(site, "masking"), request),
    askFollowUp: (site, request) => send("POST", at(site, "follow-ups"), request),
    followUps: (site) => send("GET", at(site, "follow-ups")),
    closeFollowUp: (site, id, request) =>
      send("POST", at(site, "follow-ups", id, "close"), request),
    drawSample: (site, request) => send("POST", at(site, "samples"), request),
    samples: (site) => send("GET", at(site, "samples")),
    sample: (site, id) => send("GET", at(site, "samples", id)),
    sampleQuestions: (site, id, steward) =>
      send("GET", at(site, "samples", id, "questions") + query("steward", steward)),
    answerSample: (site, id, request) => send("POST", at(site, "samples", id, "answers"), request),
    settle: (site, id, request) => send("POST", at(site, "samples", id, "settle"), request),
  };
}
