import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApiDocument } from "./openapi-document.ts";

const committed: unknown = JSON.parse(
  readFileSync(new URL("../../../packages/api/openapi.json", import.meta.url), "utf8"),
);

test("the committed OpenAPI document is the one the routes give", () => {
  expect(
    committed,
    "The contract changed. If that was meant, run “node apps/server/scripts/write-openapi.ts” and commit packages/api/openapi.json.",
  ).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

test("every route says what it is for and how it refuses", () => {
  const { paths } = openApiDocument() as {
    paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      name: `${method} ${path}`,
      path,
      ...route,
    })),
  );
  expect(routes.length).toBeGreaterThan(10);
  for (const { name, path, summary, responses } of routes) {
    expect(summary, name).toBeTruthy();
    if (path.includes("{")) expect(Object.keys(responses), name).toContain("404");
  }
});
