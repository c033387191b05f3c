import {
  type Certainty,
  certaintyOf,
  drawSample,
  type LinkRun,
  openLinkage,
  type Question,
  questionFor,
  questionId,
  rankQuestions,
} from "@kith/linkage";
import {
  type Decision,
  type IdentityEvent,
  type Interview,
  type NameRow,
  type Problem,
  type Progress,
  type RecordRef,
  seededRandom,
} from "@kith/model";
import {
  type ChainRun,
  describeQuestions,
  finishChain,
  hashDocument,
  type QuestionDescriber,
  type QuestionDocument,
  type Standing,
  standingOf,
} from "@kith/pipeline";

export interface ReviewInput {
  readonly interviews: readonly Interview[];
  readonly names: readonly NameRow[];
  readonly seed: number;
  /** Where people stand in the network saved last, for what an answer would change. */
  readonly standing?: Standing | undefined;
}

/** Two records, by their references. */
export type Pair = readonly [RecordRef, RecordRef];
export type Names = "shown" | "masked";

export type ReviewRequest =
  | {
      readonly kind: "decide";
      readonly decisions: readonly Decision[];
      /** Pairs that are not asked about for now. */
      readonly resting: readonly Pair[];
    }
  | { readonly kind: "questions"; readonly limit: number; readonly names: Names }
  | { readonly kind: "question"; readonly pair: Pair; readonly names: Names }
  | { readonly kind: "first questions"; readonly pairs: readonly Pair[]; readonly names: Names }
  | { readonly kind: "sample"; readonly size: number; readonly seed: number }
  /** Of what was decided last. */
  | { readonly kind: "input hash" }
  | {
      readonly kind: "finish";
      readonly madeAt: string;
      readonly identities: readonly IdentityEvent[];
    };

export interface Decided {
  readonly people: number;
  readonly start: Certainty;
  readonly now: Certainty;
  /** Questions worth asking. */
  readonly left: number;
  /** Decisions that could not be kept; `place.line` counts them from 2. */
  readonly problems: readonly Problem[];
  readonly millis: number;
}

export type ReviewReply =
  | { readonly kind: "decided"; readonly decided: Decided }
  | {
      readonly kind: "questions";
      readonly questions: readonly (QuestionDocument | undefined)[];
      readonly sides: readonly (Pick<Question, "left" | "right"> | undefined)[];
      readonly left: number;
    }
  | { readonly kind: "sample"; readonly pairs: readonly Pair[] }
  /** Of interviews, decisions and names, as the chain writes it. */
  | { readonly kind: "input hash"; readonly inputHash: string }
  | { readonly kind: "finished"; readonly run: ChainRun };

/** Fewer expected pairs put right than this are not worth a steward's half minute. */
const WORTH_ASKING = 0.25;

/**
 * A matching kept open for a review, for a thread of its own: told what was decided, it says
 * how sure it is and what to ask next.
 */
export function openReview(
  { interviews, names, seed, standing: saved }: ReviewInput,
  { progress }: { readonly progress: Progress },
): (request: ReviewRequest) => ReviewReply {
  const linkage = openLinkage(interviews, { seed, names, progress });
  const start = certaintyOf(interviews, linkage.run);
  let decisions: readonly Decision[] = [];
  let run: LinkRun = linkage.run;
  let ranked: readonly Question[] = [];
  let standing = saved;
  let describer: QuestionDescriber | undefined;
  let first: QuestionDescriber | undefined;

  const decide = (request: Extract<ReviewRequest, { kind: "decide" }>): Decided => {
    const begun = performance.now();
    decisions = request.decisions;
    // Answers "cannot tell" bind nothing: the start is exactly the start.
    const binds = decisions.some(({ decision }) => decision !== "unsure");
    run = binds ? linkage.decide(decisions) : linkage.run;
    const resting = request.resting.map(([a, b]) => ({ a, b, decision: "unsure" as const }));
    ranked = rankQuestions(interviews, run, {
      limit: Number.POSITIVE_INFINITY,
      decisions: [...decisions, ...resting],
    }).filter(({ gain }) => gain >= WORTH_ASKING);
    const millis = performance.now() - begun;
    describer = undefined;
    return {
      people: run.report.people,
      start,
      now: certaintyOf(interviews, run, decisions),
      left: ranked.length,
      problems: run.problems,
      millis,
    };
  };

  const describe = (
    questions: readonly (Question | undefined)[],
    by: QuestionDescriber,
    shown: Names,
  ): ReviewReply => ({
    kind: "questions",
    questions: questions.map((one) => (one === undefined ? one : by.describe(one, shown))),
    sides: questions.map((one) => (one === undefined ? one : { left: one.left, right: one.right })),
    left: ranked.length,
  });
  const current = (): QuestionDescriber =>
    (describer ??= describeQuestions(interviews, run.resolution, standing));

  return (request) => {
    switch (request.kind) {
      case "decide":
        return { kind: "decided", decided: decide(request) };
      case "questions":
        return describe(ranked.slice(0, request.limit), current(), request.names);
      case "question": {
        const [a, b] = request.pair;
        const id = questionId(a, b);
        // As it stands among the others, so that the two do not change sides.
        const asked = ranked.find((one) => one.id === id) ?? questionFor(interviews, run, a, b);
        return describe([asked], current(), request.names);
      }
      // As things stood before any answer: the same for whoever looks, whenever they do.
      case "first questions":
        first ??= describeQuestions(interviews, linkage.run.resolution);
        return describe(
          request.pairs.map(([a, b]) => questionFor(interviews, linkage.run, a, b)),
          first,
          request.names,
        );
      case "sample":
        return {
          kind: "sample",
          pairs: drawSample(ranked, request.size, seededRandom(request.seed)).map(({ a, b }) => [
            a,
            b,
          ]),
        };
      case "input hash":
        return { kind: "input hash", inputHash: hashDocument({ interviews, decisions, names }) };
      case "finish": {
        const { madeAt, identities } = request;
        const chain = finishChain(interviews, run, { seed, names, decisions, identities, madeAt });
        standing = standingOf(chain.view, chain.resolution.records);
        describer = undefined;
        return { kind: "finished", run: chain };
      }
    }
  };
}
