import type { MiddlewareHandler } from "hono";
import type { ServerContext } from "../server-context.ts";
import { actorOf } from "./guard-phones.ts";

const SITE = /^\/api\/sites\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/;
/** Reading, but out of the house. */
const TAKES_OUT = /^\/api\/sites\/[^/]+\/exports\//;

/**
 * Writes down every request that changes something or takes data out, before it is done: what
 * could not be written down is not done. The address only: what was typed, or asked after a
 * "?", may hold names. Phones go by their id; while there are no accounts, everybody at this
 * computer is "desk".
 */
export function auditRequests({ store, now }: ServerContext): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    const reads = method === "GET" || method === "HEAD";
    if (!reads || TAKES_OUT.test(path)) {
      const siteId = SITE.exec(path)?.[1];
      await store.audit.append({
        at: now().toISOString(),
        actor: actorOf(context),
        action: `${method} ${path}`,
        ...(siteId === undefined ? {} : { siteId }),
      });
    }
    return next();
  };
}
