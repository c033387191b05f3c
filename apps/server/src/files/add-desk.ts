import type { OpenAPIHono } from "@hono/zod-openapi";
import { refuse } from "../http/refuse.ts";
import { plainPage } from "./plain-page.ts";
import { type StaticFile, staticFiles } from "./read-static.ts";
import { decodedPath, sendFile } from "./send-file.ts";

/**
 * The built desk app at `/`: its files, and its first page for every other path without a
 * file ending, since the app finds its own way. Without a folder, a page that says so.
 */
export function addDesk(router: OpenAPIHono, folder: string | undefined): void {
  const read =
    folder === undefined
      ? (): Promise<StaticFile | undefined> => Promise.resolve(undefined)
      : staticFiles(folder);

  // Browsers ask for it unasked; pages name their own picture where they have one.
  router.get("/favicon.ico", (context) => context.body(null, 204));

  router.get("*", async (context) => {
    const path = decodedPath(context.req.path.slice(1));
    const isApi = path === "api" || path?.startsWith("api/") === true;
    const named = path === undefined || isApi ? undefined : await read(path);
    const isPage = !isApi && path !== undefined && !/\.\w+$/.test(path);
    const file = named ?? (isPage ? await read("index.html") : undefined);
    if (file === undefined) {
      if (!isPage)
        return refuse(context, 404, "There is no such page.", "Go back to the list of sites.");
      const text = "Build it with “npm run demo”, or use the programme's interface at /api.";
      return context.html(plainPage("The desk app is not built", text), 404);
    }
    return sendFile(context, named === undefined || path === undefined ? "index.html" : path, file);
  });
}
