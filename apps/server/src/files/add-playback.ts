import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ServerContext } from "../server-context.ts";
import { plainPage } from "./plain-page.ts";

/** What residents see of a site, at `/playback/{site}/`. */
export function addPlayback(router: OpenAPIHono, server: ServerContext): void {
  router.get("/playback/:site", (context) => context.redirect(`${context.req.path}/`, 308));

  router.get("/playback/:site/*", async (context) => {
    const { site } = context.req.param();
    const row = await server.store.sites.get(site);
    const files = row === undefined ? undefined : await server.playbackFiles(site);
    if (files === undefined) {
      const text =
        row === undefined
          ? "Look at the list of sites for its address."
          : "It is made when interviews have been read in and matched.";
      return context.html(plainPage("There is no playback here yet", text), 404);
    }
    const prefix = `/playback/${site}/`;
    const path = context.req.path.slice(context.req.path.indexOf(prefix) + prefix.length);
    const file = files.find(({ name }) => name === (path === "" ? "index.html" : path));
    if (file === undefined) {
      const page = plainPage("This page is not in the playback", "Go back to its first page.");
      return context.html(page, 404);
    }
    context.header("Content-Type", file.type);
    const { body } = file;
    return context.body(typeof body === "string" ? body : new Uint8Array(body), 200);
  });
}
