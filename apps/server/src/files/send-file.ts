import type { Context } from "hono";
import { mediaType } from "./media-type.ts";
import type { StaticFile } from "./read-static.ts";

/** Names with a hash in them never change their content. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

/** Answers with a file of a built app, or with 304 when the browser has it. */
export function sendFile(context: Context, name: string, file: StaticFile): Response {
  context.header("ETag", file.etag);
  context.header(
    "Cache-Control",
    HASHED.test(name) ? "public, max-age=31536000, immutable" : "private, no-cache",
  );
  if (context.req.header("if-none-match") === file.etag) return context.body(null, 304);
  context.header("Content-Type", mediaType(name));
  return context.body(file.body, 200);
}

/** A path in an address, decoded; `undefined` when it cannot be. */
export function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path) || "index.html";
  } catch {
    return undefined;
  }
}
