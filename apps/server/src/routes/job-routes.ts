import type { OpenAPIHono } from "@hono/zod-openapi";
import { cancelJobRoute, jobRoute, linkRoute } from "@kith/api";
import { BUSY, NO_JOB, NO_SITE } from "../http/refuse.ts";
import { jobView } from "../jobs/job-view.ts";
import { matchAgain } from "../jobs/site-work.ts";
import type { ServerContext } from "../server-context.ts";

/** Long work: matching again, how far it is, stopping it. */
export function addJobRoutes(router: OpenAPIHono, server: ServerContext): void {
  router.openapi(linkRoute, async (context) => {
    const { site } = context.req.valid("param");
    if ((await server.store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    const reservation = await server.jobs.reserve(site);
    if (reservation === undefined) return context.json(BUSY, 409);
    const job = await reservation.start("link", matchAgain(server, site));
    return context.json(jobView(job), 202);
  });

  router.openapi(jobRoute, async (context) => {
    const job = await server.jobs.get(context.req.valid("param").job);
    return job === undefined ? context.json(NO_JOB, 404) : context.json(jobView(job), 200);
  });

  router.openapi(cancelJobRoute, async (context) => {
    const job = await server.jobs.cancel(context.req.valid("param").job);
    return job === undefined ? context.json(NO_JOB, 404) : context.json(jobView(job), 200);
  });
}
