import type { MiddlewareHandler } from "hono";
import { STYLE_HASHES } from "./style-hashes.ts";

/**
 * Everything a page uses comes from this server, nothing may frame it, and it tells nobody
 * where a reader came from. Pictures may be made in the page (`blob:`, `data:`) to be saved.
 * Style attributes are allowed, since figures carry colours in them; style sheets are files.
 */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    ["style-src 'self'", ...STYLE_HASHES].join(" "),
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** Sets them on every answer, refusals and faults included; an answer's own policy stays. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (name === "Content-Security-Policy" && context.res.headers.has(name)) continue;
    context.res.headers.set(name, value);
  }
  // Answers hold names: no shared cache keeps them, and a browser asks before showing its copy.
  if (!context.res.headers.has("Cache-Control"))
    context.res.headers.set("Cache-Control", "private, no-cache");
};
