import { createClient, type Refusal, type Reply } from "@kith/api/client";
import { words } from "../words/index.ts";

/** The server of this page. */
export const server = createClient({ fetch: (url, init) => fetch(url, init) });

/** What went wrong and what to do: every failed request becomes one of these, and is shown. */
export interface Failure {
  readonly failure: true;
  /** HTTP status; 0 when the server did not answer. */
  readonly status: number;
  readonly message: string;
  readonly remedy: string;
  readonly problems: NonNullable<Refusal["problems"]>;
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "failure" in value;
}

/** Any thrown value as a `Failure`, so that nothing is shown as a stack trace. */
export function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  return failure(500, words.parts.unreadable, words.parts.unreadableRemedy);
}

/**
 * The value of a reply.
 *
 * @throws Failure when the server refused or did not answer
 */
export async function answerOf<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  const { status, refusal } = answer;
  if (status === 0) throw failure(0, words.parts.unreachable, words.parts.unreachableRemedy);
  throw { ...failure(status, refusal.error, refusal.remedy), problems: refusal.problems ?? [] };
}

/** A failure said by this page itself. */
export function failure(status: number, message: string, remedy: string): Failure {
  return { failure: true, status, message, remedy, problems: [] };
}

/** Builds an address of the server, each part encoded: ids may hold any character. */
export function path(...parts: readonly string[]): string {
  return `/api/${parts.map(encodeURIComponent).join("/")}`;
}
