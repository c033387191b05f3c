/**
 * The server, as functions. Only types come from the schemas, so an app that imports
 * `@kith/api/client` ships none of them.
 */
import { EXPORTS, type ExportName } from "./exports.ts";
import type { CheckResult, ImportRequest } from "./import-schema.ts";
import type { Job } from "./job-schema.ts";
import type { MeasuresView } from "./measures-schema.ts";
import type { NetworkView, PersonDetail } from "./network-schema.ts";
import type { Refusal } from "./problem-schema.ts";
import { createReviewClient, type ReviewClient } from "./review-client.ts";
import type { Overview, Site } from "./site-schema.ts";
import type { WavesView } from "./waves-schema.ts";

export type { NetworkNodeView, NetworkTieView, Role } from "./network-schema.ts";
export type { ReviewClient } from "./review-client.ts";
export type * from "./review-schema.ts";
export type {
  CheckResult,
  ImportRequest,
  Job,
  MeasuresView,
  NetworkView,
  Overview,
  PersonDetail,
  Refusal,
  Site,
  WavesView,
};
export { EXPORTS, type ExportName };

/** What the client needs of `fetch`; the browser's and Node's own fit. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}>;

/** An answer, or why there is none. `status` is 0 when the server did not answer at all. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusal: Refusal };

export interface Health {
  readonly ok: true;
  readonly version: string;
  readonly store: "embedded" | "server";
}

export interface Client {
  health(): Promise<Reply<Health>>;
  listSites(): Promise<Reply<{ sites: Site[] }>>;
  createSite(name: string): Promise<Reply<Site>>;
  overview(site: string): Promise<Reply<Overview>>;
  /** Looks at files without keeping them. */
  check(site: string, request: ImportRequest): Promise<Reply<CheckResult>>;
  /** Reads interviews in, then matches and measures; follow the job. */
  importInterviews(site: string, request: ImportRequest): Promise<Reply<Job>>;
  /** Matches and measures again; follow the job. */
  link(site: string): Promise<Reply<Job>>;
  job(job: string): Promise<Reply<Job>>;
  cancelJob(job: string): Promise<Reply<Job>>;
  network(site: string): Promise<Reply<NetworkView>>;
  /** Measures by name, over plausible matchings; `by` for those of likeness. */
  measures(site: string, names: readonly string[], by?: string): Promise<Reply<MeasuresView>>;
  /** The waves of a site and what became of ties; default: between the last two. */
  waves(site: string, chosen?: { before?: string; after?: string }): Promise<Reply<WavesView>>;
  person(site: string, person: string): Promise<Reply<PersonDetail>>;
  /** Address of a file to take away, for a link. Without `names: "yes"` the network files hold none. */
  exportUrl(site: string, file: ExportName, options?: { names?: "yes" | "no" }): string;
  /** Who is who: questions, answers, follow-up, blind samples. */
  readonly review: ReviewClient;
}

const NO_ANSWER: Refusal = {
  error: "Kith does not answer.",
  remedy: "Look whether it is still running, then try again.",
};

/**
 * @param options.fetch how requests are made
 * @param options.base address in front of `/api`, empty for the page's own server
 */
export function createClient(options: { fetch: Fetch; base?: string }): Client {
  const base = options.base ?? "";

  async function send<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<Reply<T>> {
    const headers: Record<string, string> = { accept: "application/json" };
    if (body !== undefined) headers["content-type"] = "application/json";
    try {
      const response = await options.fetch(base + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer = await response.json();
      // The server checks what it sends against the same schemas, so the shape is trusted here.
      if (response.ok) return { ok: true, value: answer as T };
      const refusal = isRefusal(answer) ? answer : NO_ANSWER;
      return { ok: false, status: response.status, refusal };
    } catch {
      return { ok: false, status: 0, refusal: NO_ANSWER };
    }
  }

  const at = (strings: TemplateStringsArray, ...parts: string[]) =>
    strings.map((text, i) => text + encodeURIComponent(parts[i] ?? "")).join("");

  return {
    health: () => send("GET", "/api/health"),
    listSites: () => send("GET", "/api/sites"),
    createSite: (name) => send("POST", "/api/sites", { name }),
    overview: (site) => send("GET", at`/api/sites/${site}`),
    check: (site, request) => send("POST", at`/api/sites/${site}/check`, request),
    importInterviews: (site, request) => send("POST", at`/api/sites/${site}/imports`, request),
    link: (site) => send("POST", at`/api/sites/${site}/link`),
    job: (job) => send("GET", at`/api/jobs/${job}`),
    cancelJob: (job) => send("POST", at`/api/jobs/${job}/cancel`),
    network: (site) => send("GET", at`/api/sites/${site}/network`),
    measures: (site, names, by) =>
      send(
        "GET",
        at`/api/sites/${site}/measures?names=${names.join(",")}` +
          (by === undefined ? "" : at`&by=${by}`),
      ),
    waves: (site, { before, after } = {}) =>
      send(
        "GET",
        at`/api/sites/${site}/waves` +
          (before === undefined ? "" : at`?before=${before}`) +
          (after === undefined ? "" : (before === undefined ? "?" : "&") + at`after=${after}`),
      ),
    person: (site, person) => send("GET", at`/api/sites/${site}/people/${person}`),
    exportUrl: (site, file, { names } = {}) =>
      base + at`/api/sites/${site}/exports/${file}` + (names === "yes" ? "?names=yes" : ""),
    review: createReviewClient(send),
  };
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
