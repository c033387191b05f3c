import type { OpenAPIHono } from "@hono/zod-openapi";
import { enrolRoute, envelopesRoute, fieldInstrumentRoute, manifestRoute } from "@kith/api";
import { compareManifests, receive, replyOf } from "@kith/sync";
import { keyDigits, sha256Hex, signText } from "@kith/vault";
import { makeToken, secretHash } from "../field/secrets.ts";
import { phoneOf } from "../http/guard-phones.ts";
import { refusal } from "../http/refuse.ts";
import type { ServerContext } from "../server-context.ts";

const BAD_CODE = refusal(
  "This code is not known here, was used, or is too old.",
  "Ask your coordinator for a new code.",
);
const NOT_OWN = refusal("That is another phone's list.", "Enrol this phone again.");
const NO_INSTRUMENT = refusal(
  "That survey is not published for this site.",
  "Ask your coordinator to publish it.",
);

/** What phones ask for. `guardPhones` has looked at their token. */
export function addPhoneRoutes(router: OpenAPIHono, server: ServerContext): void {
  const { store, now } = server;
  const { field } = store;

  router.openapi(enrolRoute, async (context) => {
    // Before the code is used up: keys that cannot be had must not cost one.
    const keys = await field.keys();
    const token = makeToken();
    const phone = await field.enrol({
      hash: secretHash(context.req.valid("json").code),
      tokenHash: secretHash(token),
      now: now().toISOString(),
    });
    if (phone === undefined) return context.json(BAD_CODE, 403);
    const site = await store.sites.get(phone.siteId);
    const instrument: unknown = await field.latestInstrument(phone.siteId);
    const enrolled = {
      device: phone.id,
      token,
      site: phone.siteId,
      siteName: site?.name ?? "",
      programmeKey: keys.programme.publicKey,
      receiptKey: keys.receipt.publicKey,
      fingerprint: await keyDigits(keys.programme.publicKey),
      instrument: instrument ?? null,
    };
    return context.json(enrolled, 201);
  });

  router.openapi(envelopesRoute, async (context) => {
    const { siteId: site } = phoneOf(context);
    const keys = await field.keys();
    try {
      const outcomes = await receive(
        {
          store: field,
          hashText: sha256Hex,
          sign: (text) => signText(keys.receipt.privateKey, text),
          now: () => now().toISOString(),
          site,
        },
        context.req.valid("json").envelopes,
      );
      const { receipts, problems } = replyOf(outcomes);
      return context.json({ receipts: [...receipts], problems: [...problems] }, 200);
    } finally {
      server.arrivals.wake(site);
    }
  });

  router.openapi(manifestRoute, async (context) => {
    const { siteId, id } = phoneOf(context);
    const manifest = context.req.valid("json");
    if (manifest.device !== id) return context.json(NOT_OWN, 403);
    const own = await field.listed(siteId, id);
    const seen = new Set(own.map((one) => `${one.id} ${one.hash}`));
    const others = (await field.known(siteId, manifest.held)).filter(
      (one) => !seen.has(`${one.id} ${one.hash}`),
    );
    const listed = [...own, ...others];
    const { missingAtServer, gaps, conflicts } = compareManifests(manifest, listed);
    return context.json(
      {
        listed,
        missingAtServer: [...missingAtServer],
        gaps: [...gaps],
        conflicts: [...conflicts],
      },
      200,
    );
  });

  router.openapi(fieldInstrumentRoute, async (context) => {
    const { id, version } = context.req.valid("param");
    const document: unknown = await field.instrument(phoneOf(context).siteId, id, version);
    return document === undefined ? context.json(NO_INSTRUMENT, 404) : context.json(document, 200);
  });
}
