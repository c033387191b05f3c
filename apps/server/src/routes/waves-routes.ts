import type { OpenAPIHono } from "@hono/zod-openapi";
import { wavesRoute } from "@kith/api";
import { compareSiteWaves, waveNames } from "@kith/pipeline";
import { NO_SITE, NOT_MATCHED, refusal } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

/** The waves of a site side by side. */
export function addWavesRoutes(router: OpenAPIHono, server: ServerContext): void {
  router.openapi(wavesRoute, async (context) => {
    const { site } = context.req.valid("param");
    const { before, after } = context.req.valid("query");
    if ((await server.store.sites.get(site)) === undefined) return context.json(NO_SITE, 404);
    await server.review.settle(site);
    const [interviews, resolution] = await Promise.all([
      server.records.interviews(site),
      server.records.resolution(site),
    ]);
    if (resolution === undefined) return context.json(NOT_MATCHED, 404);
    const names = waveNames(interviews);
    const strange = [before, after].find((name) => name !== undefined && !names.includes(name));
    if (strange !== undefined)
      return context.json(
        refusal(`There is no wave “${strange}”.`, `Choose one of: ${names.join(", ")}.`),
        400,
      );
    const view = compareSiteWaves(interviews, resolution, {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    return context.json(mutable(view), 200);
  });
}
