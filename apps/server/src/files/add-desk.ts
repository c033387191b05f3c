import type { OpenAPIHono } from "@hono/zod-openapi";
import { refuse } from "../http/refuse.ts";
import { mediaType } from "./media-type.ts";
import { plainPage } from "./plain-page.ts";
import { type StaticFile, staticFiles } from "./read-static.ts";

/** Names with a hash in them never change their content. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

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
    const path = pathOf(context.req.path);
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
    context.header("ETag", file.etag);
    const isHashed = named !== undefined && path !== undefined && HASHED.test(path);
    context.header(
      "Cache-Control",
      isHashed ? "public, max-age=31536000, immutable" : "private, no-cache",
    );
    if (context.req.header("if-none-match") === file.etag) return context.body(null, 304);
    const name = named === undefined || path === undefined ? "index.html" : path;
    context.header("Content-Type", mediaType(name));
    return context.body(file.body, 200);
  });
}

/** The path below `/`, decoded; `undefined` when it cannot be. */
function pathOf(path: string): string | undefined {
  try {
    return decodeURIComponent(path.slice(1)) || "index.html";
  } catch {
    return undefined;
  }
}
