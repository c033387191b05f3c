import type { OpenAPIHono } from "@hono/zod-openapi";
import { type CheckResult, checkRoute, importRoute, type Refusal } from "@kith/api";
import type { InterviewsRead } from "@kith/formats";
import { BUSY, NO_SITE } from "../http/refuse.ts";
import { jobView } from "../jobs/job-view.ts";
import { importInterviews } from "../jobs/site-work.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";
import { readInWorker } from "../tasks/run-task.ts";

/** Interviews in: looked at first, then read in and matched. */
export function addImportRoutes(router: OpenAPIHono, server: ServerContext): void {
  router.openapi(checkRoute, async (context) => {
    const { site } = context.req.valid("param");
    if ((await server.store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    const read = await readInWorker(context.req.valid("json").files);
    return context.json(checkResult(read), 200);
  });

  router.openapi(importRoute, async (context) => {
    const { site } = context.req.valid("param");
    if ((await server.store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    const reservation = await server.jobs.reserve(site);
    if (reservation === undefined) return context.json(BUSY, 409);
    try {
      const request = context.req.valid("json");
      const read = await readInWorker(request.files);
      const refused = refuseImport(read, request.keepGood === true);
      if (refused !== undefined) {
        reservation.release();
        return context.json(refused, 422);
      }
      const source = request.source || request.files.map(({ name }) => name).join(", ");
      const work = importInterviews(server, site, read, source);
      return context.json(jobView(await reservation.start("import", work)), 202);
    } catch (error) {
      reservation.release();
      throw error;
    }
  });
}

function refuseImport(read: InterviewsRead, keepGood: boolean): Refusal | undefined {
  const problems = mutable(read.problems);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (read.interviews.length === 0) {
    return {
      error: "There are no interviews in these files.",
      remedy:
        "Choose an interview folder: egos.csv, alters.csv, aaties.csv, or an export Kith reads.",
      problems,
    };
  }
  if (errors > 0 && !keepGood) {
    return {
      error:
        errors === 1
          ? "There is one error in these files."
          : `There are ${errors} errors in these files.`,
      remedy: "Correct them and import again, or import only the rows without errors.",
      problems,
    };
  }
  return undefined;
}

function checkResult({ format, interviews, problems, notes }: InterviewsRead): CheckResult {
  const count = (severity: string) => problems.filter((one) => one.severity === severity).length;
  return {
    format: format ?? null,
    interviews: interviews.length,
    mentions: interviews.reduce((sum, { mentions }) => sum + mentions.length, 0),
    ties: interviews.reduce((sum, { ties }) => sum + ties.length, 0),
    errors: count("error"),
    warnings: count("warning"),
    problems: mutable(problems),
    notes: [...notes],
  };
}
