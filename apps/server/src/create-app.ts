import type { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import { addDesk } from "./files/add-desk.ts";
import { addField } from "./files/add-field.ts";
import { addPlayback } from "./files/add-playback.ts";
import { auditRequests } from "./http/audit-requests.ts";
import { guardPhones } from "./http/guard-phones.ts";
import { guardRequests } from "./http/guard-requests.ts";
import { newRouter } from "./http/new-router.ts";
import { refuse } from "./http/refuse.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { OPENAPI_HEAD } from "./openapi-document.ts";
import { plainError } from "./plain-error.ts";
import { addApiRoutes } from "./routes/add-api-routes.ts";
import type { ServerContext } from "./server-context.ts";

const MEGABYTE = 1024 * 1024;
/** Largest request: an interview folder of tens of thousands of interviews. */
export const MAX_BODY = 64 * MEGABYTE;

/** Everything the server answers, without a port: guards, the contract's routes, pages. */
export function createApp(
  server: ServerContext,
  apps: { readonly deskDir: string | undefined; readonly fieldDir: string | undefined },
): OpenAPIHono {
  const app = newRouter();

  app.use(securityHeaders);
  app.use(guardRequests);
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) =>
        refuse(
          context,
          413,
          `That is larger than ${MAX_BODY / MEGABYTE} megabytes, the most Kith takes at once.`,
          "Send the interviews in several parts, or as a ZIP.",
        ),
    }),
  );
  app.use("/api/field/*", guardPhones(server));
  app.use(compress());
  app.use("/api/*", auditRequests(server));

  addApiRoutes(app, server);
  app.doc31("/api/openapi.json", OPENAPI_HEAD);
  addPlayback(app, server);
  addField(app, apps.fieldDir);
  addDesk(app, apps.deskDir);

  app.notFound((context) =>
    refuse(context, 404, "There is nothing at this address.", "Look at /api/openapi.json."),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status < 500) {
      return refuse(
        context,
        error.status === 400 ? 400 : 422,
        "The request is not readable JSON.",
        "Send one JSON object, in UTF-8.",
      );
    }
    return refuse(context, 500, plainError(error, server.log), "If it happens again, report it.");
  });
  return app;
}
