import { newRouter } from "./http/new-router.ts";
import { addApiRoutes } from "./routes/add-api-routes.ts";
import type { ServerContext } from "./server-context.ts";

export const OPENAPI_HEAD = {
  openapi: "3.1.0",
  info: {
    title: "Kith",
    version: "0.1.0",
    description:
      "Reads interviews in, matches who was named, and gives the network. Answers on this computer only. Every refusal is a Refusal: what is wrong, and what to do.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
};

/**
 * The contract as an OpenAPI 3.1 document, from the routes the server really answers.
 * Handlers are registered and never called, so a server without a store is enough.
 */
export function openApiDocument(): object {
  const router = newRouter();
  addApiRoutes(router, { store: {} } as ServerContext);
  return router.getOpenAPI31Document(OPENAPI_HEAD);
}
