import { createClient, type Refusal, type Reply } from "@kith/api/client";
import { words } from "../words/index.ts";
import { noted } from "./contact.ts";

/** The server of this page. */
export const server = createClient({ fetch: (url, init) => noted(fetch(url, init)) });

/** What went wrong and what to do: every failed request becomes one of these, and is shown. */
export class Failure extends Error {
  override readonly name = "Failure";
  /** HTTP status; 0 when the server did not answer. */
  readonly status: number;
  readonly remedy: string;
  readonly problems: NonNullable<Refusal["problems"]>;

  constructor(
    status: number,
    message: string,
    remedy: string,
    problems: NonNullable<Refusal["problems"]> = [],
  ) {
    super(message);
    this.status = status;
    this.remedy = remedy;
    this.problems = problems;
  }
}

export function isFailure(value: unknown): value is Failure {
  return value instanceof Failure;
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
  throw new Failure(status, refusal.error, refusal.remedy, refusal.problems);
}

/** A failure said by this page itself. */
export function failure(status: number, message: string, remedy: string): Failure {
  return new Failure(status, message, remedy);
}

/** Builds an address of the server, each part encoded: ids may hold any character. */
export function path(...parts: readonly string[]): string {
  return `/api/${parts.map(encodeURIComponent).join("/")}`;
}
