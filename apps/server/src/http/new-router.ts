import { OpenAPIHono } from "@hono/zod-openapi";
import { explainIssues } from "./explain-issues.ts";

/** An empty router that answers what does not fit the contract with a refusal in plain words. */
export function newRouter(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, context) => {
      if (!result.success) return context.json(explainIssues(result.error.issues), 422);
      return undefined;
    },
  });
}
