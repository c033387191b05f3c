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
