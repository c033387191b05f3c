import type { Refusal } from "@kith/api";
import { words } from "../words/index.ts";

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
  return failure(0, words.parts.unreadable, words.parts.unreadableRemedy);
}

/**
 * Fetches JSON from the server of this page.
 *
 * @throws Failure when the server refuses, does not answer or answers something else
 */
export async function request<T>(
  path: string,
  options: { method?: "GET" | "POST"; body?: unknown; signal?: AbortSignal } = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: options.method ?? "GET",
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.body === undefined
        ? {}
        : {
            body: JSON.stringify(options.body),
            headers: { "content-type": "application/json" },
          }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw failure(0, words.parts.unreachable, words.parts.unreachableRemedy);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as T;
  throw refused(response.status, answer);
}

function refused(status: number, answer: unknown): Failure {
  if (isRefusal(answer)) {
    return { ...failure(status, answer.error, answer.remedy), problems: answer.problems ?? [] };
  }
  if (status >= 502 && status <= 504) {
    return failure(status, words.parts.unreachable, words.parts.unreachableRemedy);
  }
  return failure(status, words.parts.unreadable, words.parts.unreadableRemedy);
}

function isRefusal(answer: unknown): answer is Refusal {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "error" in answer &&
    typeof answer.error === "string" &&
    "remedy" in answer &&
    typeof answer.remedy === "string"
  );
}

function failure(status: number, message: string, remedy: string): Failure {
  return { failure: true, status, message, remedy, problems: [] };
}

/** Builds a path, each part encoded: ids may hold any character. */
export function path(...parts: readonly string[]): string {
  return `/api/${parts.map(encodeURIComponent).join("/")}`;
}
