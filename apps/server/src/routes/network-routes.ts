import type { OpenAPIHono } from "@hono/zod-openapi";
import { networkRoute, personRoute } from "@kith/api";
import { describePerson } from "@kith/pipeline";
import { NO_PERSON, NO_SITE, NOT_MATCHED } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

/** The latest network of a site, and what is known of one of its people. */
export function addNetworkRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, records } = server;

  // Sent as it was packed when it was read, so described to the contract but answered by hand.
  router.openAPIRegistry.registerPath(networkRoute);
  router.get("/api/sites/:site/network", async (context) => {
    const site = context.req.param("site");
    if ((await store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    await server.review.settle(site);
    const network = await records.network(site);
    if (network === undefined) return context.json(NOT_MATCHED, 404);
    const etag = `W/"${network.id}"`;
    context.header("ETag", etag);
    context.header("Vary", "Accept-Encoding");
    if (context.req.header("if-none-match") === etag) return context.body(null, 304);
    context.header("Content-Type", "application/json");
    if (!/\bgzip\b/.test(context.req.header("accept-encoding") ?? ""))
      return context.body(network.json, 200);
    context.header("Content-Encoding", "gzip");
    return context.body(network.gzipped, 200);
  });

  router.openapi(personRoute, async (context) => {
    const { site, person } = context.req.valid("param");
    if ((await store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    await server.review.settle(site);
    const [interviews, resolution] = await Promise.all([
      records.interviews(site),
      records.resolution(site),
    ]);
    if (resolution === undefined) return context.json(NOT_MATCHED, 404);
    const detail = describePerson(interviews, resolution, person);
    return detail === undefined ? context.json(NO_PERSON, 404) : context.json(mutable(detail), 200);
  });
}
