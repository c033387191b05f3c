import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ServerContext } from "../server-context.ts";
import { addExportRoutes } from "./export-routes.ts";
import { addFieldRoutes } from "./field-routes.ts";
import { addFollowUpRoutes } from "./follow-up-routes.ts";
import { addImportRoutes } from "./import-routes.ts";
import { addJobRoutes } from "./job-routes.ts";
import { addMeasuresRoutes } from "./measures-routes.ts";
import { addNetworkRoutes } from "./network-routes.ts";
import { addPhoneRoutes } from "./phone-routes.ts";
import { addReviewRoutes } from "./review-routes.ts";
import { addSampleRoutes } from "./sample-routes.ts";
import { addSiteRoutes } from "./site-routes.ts";
import { addWavesRoutes } from "./waves-routes.ts";

/** Every route of the contract. */
export function addApiRoutes(router: OpenAPIHono, server: ServerContext): void {
  addSiteRoutes(router, server);
  addImportRoutes(router, server);
  addJobRoutes(router, server);
  addNetworkRoutes(router, server);
  addMeasuresRoutes(router, server);
  addWavesRoutes(router, server);
  addExportRoutes(router, server);
  addReviewRoutes(router, server);
  addFollowUpRoutes(router, server);
  addSampleRoutes(router, server);
  addFieldRoutes(router, server);
  addPhoneRoutes(router, server);
}
