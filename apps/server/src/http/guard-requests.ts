import type { MiddlewareHandler } from "hono";
import { hostName, isLoopback } from "./loopback.ts";
import { refuse } from "./refuse.ts";

/**
 * While there are no accounts, whoever can send a request may do everything. So only this
 * computer's own names are answered (another name in `Host` means a foreign page has pointed
 * its name here: DNS rebinding), and a change may only be asked for by our own pages or by
 * a program that is no browser.
 *
 * Browsers say with `Sec-Fetch-Site` where a request comes from, and pages cannot set it;
 * older ones are judged by `Origin`.
 */
export const guardRequests: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host");
  const name = hostName(host);
  if (name === undefined || !isLoopback(name)) {
    return refuse(
      context,
      421,
      "Kith answers on this computer's own address only.",
      "Open it as http://127.0.0.1 or http://localhost, with the port it printed.",
    );
  }
  const changes = context.req.method !== "GET" && context.req.method !== "HEAD";
  if (
    changes &&
    isForeign(host, context.req.header("sec-fetch-site"), context.req.header("origin"))
  ) {
    return refuse(
      context,
      403,
      "Another website tried to change something in Kith. It was stopped.",
      "Close the page you came from. Make changes in Kith itself.",
    );
  }
  const type = context.req.header("content-type");
  if (changes && type !== undefined && !/^application\/json(?:;|$)/i.test(type)) {
    return refuse(context, 415, "Only JSON is read here.", "Send it as application/json.");
  }
  return next();
};

function isForeign(
  host: string | undefined,
  fetchSite: string | undefined,
  origin: string | undefined,
): boolean {
  if (fetchSite !== undefined) return fetchSite !== "same-origin" && fetchSite !== "none";
  return origin !== undefined && URL.parse(origin)?.host !== host?.toLowerCase();
}
