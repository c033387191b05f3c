import type { PhoneRow } from "@kith/store";
import type { Context, MiddlewareHandler } from "hono";
import { createRateLimit } from "../field/rate-limit.ts";
import { secretHash } from "../field/secrets.ts";
import type { ServerContext } from "../server-context.ts";
import { refuse } from "./refuse.ts";

const phones = new WeakMap<Request, PhoneRow>();
const CODES = 20;
const CODES_MS = 60_000;

/**
 * Nothing under `/api/field` answers without the token of a phone that is enrolled and not
 * revoked, whichever routes there are; enrolling alone needs a code, and is let through so
 * many times a minute, whoever asks.
 */
export function guardPhones({ store, now }: ServerContext): MiddlewareHandler {
  const mayEnrol = createRateLimit(CODES, CODES_MS, now);
  return async (context, next) => {
    if (context.req.method === "POST" && context.req.path === "/api/field/enrol") {
      if (mayEnrol()) return next();
      return refuse(context, 429, "Too many codes were tried.", "Wait a minute and try again.");
    }
    const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(context.req.header("authorization") ?? "");
    const phone =
      token?.[1] === undefined
        ? undefined
        : await store.field.phoneOf(secretHash(token[1]), now().toISOString());
    if (phone === undefined || phone.revokedAt !== undefined)
      return refuse(
        context,
        401,
        phone === undefined ? "This phone is not enrolled here." : "This phone was taken off.",
        "Nothing on it is lost. Ask your coordinator for a new code.",
      );
    phones.set(context.req.raw, phone);
    return next();
  };
}

/** The phone that `guardPhones` let through. */
export function phoneOf(context: Context): PhoneRow {
  const phone = phones.get(context.req.raw);
  if (phone === undefined) throw new Error("A route for phones is not behind their guard.");
  return phone;
}

/** Who asks, for the log of requests. */
export function actorOf(context: Context): string {
  const phone = phones.get(context.req.raw);
  if (phone !== undefined) return `phone ${phone.id}`;
  return context.req.path.startsWith("/api/field/") ? "phone" : "desk";
}
