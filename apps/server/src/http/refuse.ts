import type { Refusal } from "@kith/api";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One sentence about what is wrong, and one about what to do. */
export function refusal(error: string, remedy: string): Refusal {
  return { error, remedy };
}

/** Answers a refusal outside the routes of the contract: guards, files, faults. */
export function refuse(
  context: Context,
  status: ContentfulStatusCode,
  error: string,
  remedy: string,
): Response {
  return context.json(refusal(error, remedy), status);
}

export const NO_SITE = refusal(
  "There is no such site.",
  "Go back to the list of sites and open it from there.",
);
export const NO_JOB = refusal("There is no such work.", "Look at the site: it may be long done.");
export const NOT_MATCHED = refusal(
  "This site has no network yet.",
  "Import interviews, or match again if that was stopped.",
);
export const NO_PERSON = refusal(
  "There is no such person in the latest matching.",
  "Matching again can give people other ids. Go back to the list of people.",
);
export const BUSY = refusal(
  "Other work is under way for this site.",
  "Wait until it is done, or stop it first.",
);
export const NOT_READY = refusal(
  "The review of this site is not open yet.",
  "Wait a moment: the matching is being opened. A site without a network is matched first.",
);
export const NO_QUESTION = refusal(
  "There is no such question in these interviews.",
  "Go back to the questions. Interviews may have changed since it was asked.",
);
export const NO_DECISION = refusal(
  "There is no such decision.",
  "Choose one of the decisions that are listed.",
);
export const NO_FOLLOW_UP = refusal(
  "There is no such follow-up.",
  "Choose one of the follow-ups that are listed.",
);
export const NO_SAMPLE = refusal(
  "There is no such blind sample.",
  "Choose one of the samples that are listed, or draw a new one.",
);
