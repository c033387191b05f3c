import type { OpenAPIHono } from "@hono/zod-openapi";
import { codeRoute, fieldRoute, publishRoute, retryRoute, revokePhoneRoute } from "@kith/api";
import { readInstrument } from "@kith/instruments";
import { type Json, StoreError } from "@kith/store";
import { keyDigits } from "@kith/vault";
import { fieldView } from "../field/field-view.ts";
import { makeCode, secretHash } from "../field/secrets.ts";
import { NO_SITE, refusal } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";
import { mutable } from "../site/mutable.ts";

const CODE_MS = 24 * 60 * 60 * 1000;
const NO_PHONE = refusal("This site has no such phone.", "Choose one of those that are listed.");

/** Field work as the desk sees it: surveys out, phones, what has come in. */
export function addFieldRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, now } = server;
  const { field } = store;
  const known = async (site: string) => (await store.sites.get(site)) !== undefined;

  router.openapi(publishRoute, async (context) => {
    const { site } = context.req.valid("param");
    if (!(await known(site))) return context.json(NO_SITE, 404);
    const sent = context.req.valid("json").instrument;
    const { instrument, problems } = readInstrument(sent, "instrument");
    if (instrument === undefined) {
      const words = refusal("This survey has errors.", "Correct them and publish it again.");
      return context.json({ ...words, problems: mutable(problems) }, 422);
    }
    const { id, version } = instrument;
    try {
      // An instrument is plain data, which `Json` cannot be told of interfaces.
      await field.publish(site, { id, version, document: instrument as unknown as Json });
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "invalid") throw error;
      return context.json(refusal(error.message, error.remedy), 422);
    }
    return context.json({ id, version }, 201);
  });

  router.openapi(codeRoute, async (context) => {
    const { site } = context.req.valid("param");
    if (!(await known(site))) return context.json(NO_SITE, 404);
    const keys = await field.keys();
    const code = makeCode();
    const expiresAt = new Date(now().getTime() + CODE_MS).toISOString();
    const { label } = context.req.valid("json");
    await field.addCode(site, { hash: secretHash(code), label, expiresAt });
    const fingerprint = await keyDigits(keys.programme.publicKey);
    return context.json({ code, expiresAt, fingerprint }, 201);
  });

  router.openapi(fieldRoute, async (context) => {
    const { site } = context.req.valid("param");
    if (!(await known(site))) return context.json(NO_SITE, 404);
    return context.json(await fieldView(store, site), 200);
  });

  router.openapi(revokePhoneRoute, async (context) => {
    const { site, phone } = context.req.valid("param");
    if (!(await field.revoke(site, phone, now().toISOString()))) return context.json(NO_PHONE, 404);
    return context.json(await fieldView(store, site), 200);
  });

  router.openapi(retryRoute, async (context) => {
    const { site } = context.req.valid("param");
    if (!(await known(site))) return context.json(NO_SITE, 404);
    const records = await field.tryAgain(site);
    server.arrivals.wake(site);
    return context.json({ records }, 202);
  });
}
