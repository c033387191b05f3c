import { z } from "@hono/zod-openapi";

/** A respondent (`alterID` is `null`) or a mention of one interview. */
export const recordRefSchema = z
  .object({ egoID: z.string().min(1), alterID: z.string().min(1).nullable() })
  .openapi("RecordRef");
export type RecordRefView = z.infer<typeof recordRefSchema>;

const decisionWord = z.enum(["same", "different", "unsure"]);
/** Who answers. There are no accounts yet, so stewards give their name. */
const stewardName = z.string().trim().min(1).max(80);
const noteText = z.string().trim().max(2000);
const moment = z.string();

/** One account of a side: a respondent of themselves, or what one teller said. */
export const accountSchema = z
  .object({
    ref: recordRefSchema,
    kind: z.enum(["respondent", "mention"]),
    /** "Dave, about 40, Mill Street, friend"; with names masked where the question is. */
    words: z.string(),
    /** Where and when it was told: "Mill Street, 12 May 2026"; empty when not recorded. */
    told: z.string(),
    /** The questions that elicited it. */
    generators: z.array(z.string()),
  })
  .openapi("Account");
export type Account = z.infer<typeof accountSchema>;

/** Several accounts that are taken for one person. */
export const sideSchema = z
  .object({
    /** The best known name: "Dave Pellow"; a role in quotes; or "someone with no name". */
    title: z.string(),
    /** What else is known, put together: "about 50, Mill Street, postman". */
    about: z.string(),
    /** Whether one of the accounts is the person's own interview. */
    respondent: z.boolean(),
    /** Those with the usual first name, and the best described, first; an answer is about the first. */
    accounts: z.array(accountSchema).min(1),
  })
  .openapi("Side");
export type Side = z.infer<typeof sideSchema>;

/** Someone or something around a side. */
export const aroundSchema = z
  .object({
    label: z.string(),
    kind: z.enum(["person", "place", "group", "organisation", "information"]),
    /** For people: interviewed or only named, so that the picture can show which. */
    status: z.enum(["respondent", "named", "none"]),
    /** How they come in: "told us of them", "knows them", "goes there". */
    how: z.string(),
  })
  .openapi("Around");
export type Around = z.infer<typeof aroundSchema>;

export const evidenceSchema = z
  .object({
    /** "same first name Jean, rare here" */
    words: z.string(),
    strength: z.enum(["weak", "moderate", "strong", "very strong"]),
    /** 1 to 4, for the thickness of a line. */
    weight: z.number().int().min(1).max(4),
  })
  .openapi("PairEvidence");
export type PairEvidence = z.infer<typeof evidenceSchema>;

/** "Are these two the same person?", about two groups of accounts. */
export const questionSchema = z
  .object({
    /** Stable: the same two records give the same id after every matching. */
    id: z.string(),
    a: sideSchema,
    b: sideSchema,
    /** Mean over the pairs of accounts, one of each side. */
    probability: z.number(),
    /** The smallest and largest of those pairs; equal when there is one. */
    range: z.object({ low: z.number(), high: z.number() }),
    /** "About 9 in 10 pairs like this are one person." */
    pairsLikeThis: z.string(),
    /** Around both, aligned: `probability` that left and right are one. */
    shared: z.array(z.object({ left: aroundSchema, right: aroundSchema, probability: z.number() })),
    onlyLeft: z.array(aroundSchema),
    onlyRight: z.array(aroundSchema),
    /** Points to one person, strongest first. */
    for: z.array(evidenceSchema),
    /** Points to two people, strongest first. */
    against: z.array(evidenceSchema),
    /** What nobody said: "no surname for the second". */
    missing: z.array(z.string()),
    /** How rare the names are here: "Pellow: 2 of 1,140 accounts with a surname". */
    rarity: z.array(z.string()),
    /** What changes in the network if they are one person, where they are two now; else empty. */
    ifOne: z.string(),
    /** What changes if they are two, where they are one now; else empty. */
    ifTwo: z.string(),
    /** Accounts whose person this settles. */
    settles: z.number().int(),
    /** What the questions are ordered by; only its order means something. */
    gain: z.number(),
    /** Whether names are hidden. `POST …/review/reveal` shows them, and is logged. */
    masked: z.boolean(),
  })
  .openapi("Question");
export type Question = z.infer<typeof questionSchema>;

export const decisionViewSchema = z
  .object({
    id: z.string(),
    a: recordRefSchema,
    b: recordRefSchema,
    /** In words, masked where the site masks names: "Dave (said in interview 12)". */
    titleA: z.string(),
    titleB: z.string(),
    decision: decisionWord,
    by: z.string(),
    at: moment,
    note: z.string(),
    undone: z.object({ by: z.string(), at: moment }).nullable(),
    /** Why it could not be kept; empty when it was. */
    problem: z.string(),
  })
  .openapi("DecisionView");
export type DecisionView = z.infer<typeof decisionViewSchema>;

export const sampleSummarySchema = z
  .object({
    id: z.string(),
    at: moment,
    by: z.string(),
    size: z.number().int(),
    stewards: z.array(z.object({ name: z.string(), answered: z.number().int() })).length(2),
    /** Whether both have answered everything; agreement is shown from then on. */
    complete: z.boolean(),
    /** Differences not settled yet; 0 until complete. */
    open: z.number().int(),
  })
  .openapi("SampleSummary");
export type SampleSummary = z.infer<typeof sampleSummarySchema>;

export const reviewStateSchema = z
  .object({
    /** The matching that questions come from; `null` until matched. */
    runId: z.string().nullable(),
    /**
     * `unmatched`: nothing to ask. `preparing`: the matching is being opened, ask again in a
     * second. `ready`. `updating`: an answer is being worked in; questions can go on. `failed`:
     * see `failure`.
     */
    phase: z.enum(["unmatched", "preparing", "ready", "updating", "failed"]),
    /** What is being done while `preparing`, in words. */
    stage: z.string(),
    /** What went wrong and what to do; empty unless `failed`. */
    failure: z.string(),
    /** How sure the network is: share of mentions of people settled at 0.9 or better. */
    certainty: z.object({
      start: z.number(),
      now: z.number(),
      mentions: z.number().int(),
      settled: z.number().int(),
      /** From no answer to now: at most 200 points. */
      history: z.array(z.object({ answered: z.number().int(), share: z.number() })),
    }),
    /** Decisions in force. */
    answered: z.number().int(),
    /** Answers that are kept but not worked in yet. */
    waiting: z.number().int(),
    /** The last decision in force. */
    undoable: decisionViewSchema.nullable(),
    /** Questions worth asking. */
    left: z.number().int(),
    stopAdvice: z.enum(["go on", "may stop", "nothing worth asking"]),
    /** The advice as a sentence, with the reason. */
    stopWords: z.string(),
    /** How long the last answers took to work in; `null` before the first. */
    inferenceMillis: z.number().nullable(),
    people: z.number().int(),
    followUps: z.number().int(),
    maskNames: z.boolean(),
    /** The last blind sample. */
    sample: sampleSummarySchema.nullable(),
    /** Decisions in force that could not be kept. */
    notKept: z.number().int(),
  })
  .openapi("ReviewState");
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const questionsSchema = z
  .object({
    questions: z.array(questionSchema),
    /** How many are worth asking, these included. */
    left: z.number().int(),
  })
  .openapi("Questions");
export type Questions = z.infer<typeof questionsSchema>;

/** Give `question`, or `a` and `b`. */
export const answerRequestSchema = z
  .object({
    question: z.string().optional(),
    a: recordRefSchema.optional(),
    b: recordRefSchema.optional(),
    decision: decisionWord,
    by: stewardName,
    note: noteText.optional(),
  })
  .openapi("AnswerRequest");
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

/** Without `decision`, the last one in force. */
export const undoRequestSchema = z
  .object({ decision: z.string().optional(), by: stewardName })
  .openapi("UndoRequest");
export type UndoRequest = z.infer<typeof undoRequestSchema>;

export const revealRequestSchema = z
  .object({ question: z.string(), by: stewardName, reason: noteText.min(1) })
  .openapi("RevealRequest");
export type RevealRequest = z.infer<typeof revealRequestSchema>;

export const revealsSchema = z
  .object({
    reveals: z.array(
      z.object({
        id: z.string(),
        at: moment,
        by: z.string(),
        reason: z.string(),
        refs: z.array(recordRefSchema),
      }),
    ),
  })
  .openapi("Reveals");
export type Reveals = z.infer<typeof revealsSchema>;

export const maskRequestSchema = z
  .object({ maskNames: z.boolean(), by: stewardName })
  .openapi("MaskRequest");
export type MaskRequest = z.infer<typeof maskRequestSchema>;

export const followUpRequestSchema = z
  .object({ question: z.string(), by: stewardName, note: noteText.optional() })
  .openapi("FollowUpRequest");
export type FollowUpRequest = z.infer<typeof followUpRequestSchema>;

/** A list to print: neutral questions per interview to revisit. Never says who named whom. */
export const followUpsSchema = z
  .object({
    /** Sentences for the top of the page. */
    introduction: z.array(z.string()),
    visits: z.array(
      z.object({
        egoID: z.string(),
        /** Where and when the interview was: "Mill Street, 12 May 2026". */
        told: z.string(),
        /** By the name the respondent gave: "You mentioned a David." */
        about: z.array(
          z.object({ ref: recordRefSchema, opening: z.string(), questions: z.array(z.string()) }),
        ),
      }),
    ),
    /** What was asked for, with what came of it; for the desk, not for the page. */
    asked: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        titleA: z.string(),
        titleB: z.string(),
        by: z.string(),
        at: moment,
        note: z.string(),
        /** `null` while it is open. */
        closed: z.object({ by: z.string(), at: moment, note: z.string() }).nullable(),
        /** Why there is nothing to ask: everything missing was said already. */
        nothingToAsk: z.boolean(),
      }),
    ),
  })
  .openapi("FollowUps");
export type FollowUps = z.infer<typeof followUpsSchema>;

export const closeFollowUpSchema = z
  .object({ by: stewardName, note: noteText.optional() })
  .openapi("CloseFollowUp");
export type CloseFollowUp = z.infer<typeof closeFollowUpSchema>;

export const sampleRequestSchema = z
  .object({
    size: z.number().int().min(5).max(200),
    stewards: z.array(stewardName).length(2),
    by: stewardName,
  })
  .openapi("SampleRequest");
export type SampleRequest = z.infer<typeof sampleRequestSchema>;

export const sampleAnswerSchema = z
  .object({ steward: stewardName, question: z.string(), decision: decisionWord })
  .openapi("SampleAnswer");
export type SampleAnswer = z.infer<typeof sampleAnswerSchema>;

/** What one steward has still to answer. Says nothing of the other's answers. */
export const sampleQuestionsSchema = z
  .object({
    size: z.number().int(),
    answered: z.number().int(),
    questions: z.array(questionSchema),
  })
  .openapi("SampleQuestions");
export type SampleQuestions = z.infer<typeof sampleQuestionsSchema>;

export const sampleSchema = z
  .object({
    summary: sampleSummarySchema,
    /** `null` until both have answered everything. */
    agreement: z
      .object({
        questions: z.number().int(),
        agreed: z.number().int(),
        /** Share that agree, 0 to 1. */
        share: z.number(),
        /** Share where one said same and the other different. */
        discordance: z.number(),
        /** Cohen's kappa with its 90% interval; `null` when everybody always said the same. */
        kappa: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        /** As a sentence. */
        words: z.string(),
      })
      .nullable(),
    /** Where the two differ, or neither could tell; empty until complete. */
    differences: z.array(
      z.object({
        question: questionSchema,
        answers: z.array(z.object({ steward: z.string(), decision: decisionWord })).length(2),
        settled: z
          .object({ decision: decisionWord, by: z.string(), at: moment, note: z.string() })
          .nullable(),
      }),
    ),
  })
  .openapi("Sample");
export type Sample = z.infer<typeof sampleSchema>;

export const settleRequestSchema = z
  .object({
    question: z.string(),
    decision: decisionWord,
    by: stewardName,
    note: noteText.optional(),
  })
  .openapi("SettleRequest");
export type SettleRequest = z.infer<typeof settleRequestSchema>;
