import type { OpenAPIHono } from "@hono/zod-openapi";
import { createSiteRoute, healthRoute, listSitesRoute, overviewRoute } from "@kith/api";
import { NO_SITE, refusal } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";
import { overview, siteView } from "../site/site-view.ts";
import { VERSION } from "../version.ts";

/** Sites: which there are, a new one, and the overview of one. */
export function addSiteRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { sites, kind } = server.store;

  router.openapi(healthRoute, (context) =>
    context.json({ ok: true as const, version: VERSION, store: kind }, 200),
  );

  router.openapi(listSitesRoute, async (context) => {
    const rows = await sites.list();
    return context.json(
      { sites: await Promise.all(rows.map((row) => siteView(row, server))) },
      200,
    );
  });

  router.openapi(createSiteRoute, async (context) => {
    const { name } = context.req.valid("json");
    const known = await sites.list();
    if (known.some((site) => site.name.toLowerCase() === name.toLowerCase())) {
      const error = `There is already a site called “${name}”.`;
      return context.json(refusal(error, "Open that one, or choose another name."), 422);
    }
    const row = await sites.create({ name, madeUp: false });
    return context.json(await siteView(row, server), 201);
  });

  router.openapi(overviewRoute, async (context) => {
    const row = await sites.get(context.req.valid("param").site);
    if (row === undefined) return context.json(NO_SITE, 404);
    server.review.warm(row.id);
    return context.json(await overview(row, server), 200);
  });
}
