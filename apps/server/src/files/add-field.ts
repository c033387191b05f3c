import type { OpenAPIHono } from "@hono/zod-openapi";
import { plainPage } from "./plain-page.ts";
import { staticFiles } from "./read-static.ts";
import { decodedPath, sendFile } from "./send-file.ts";

/**
 * Stricter than for other pages: scripts, styles, pictures and answers from this server only,
 * no style attributes, nothing of anybody else.
 */
export const FIELD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The built field app at `/field/`. It works without signal once it was opened here. */
export function addField(router: OpenAPIHono, folder: string | undefined): void {
  const read = folder === undefined ? undefined : staticFiles(folder);
  router.get("/field", (context) => context.redirect("/field/", 308));
  router.get("/field/*", async (context) => {
    const path = decodedPath(context.req.path.slice("/field/".length));
    const file = path === undefined ? undefined : await read?.(path);
    if (file === undefined || path === undefined) {
      const page =
        folder === undefined || path === "index.html"
          ? plainPage("The field app is not built", "Build it with “npm run demo”.")
          : plainPage("There is no such page", "The field app is at /field/.");
      return context.html(page, 404);
    }
    context.header("Content-Security-Policy", FIELD_POLICY);
    return sendFile(context, path, file);
  });
}
