import { openApiDocument } from "./openapi-document.ts";

/** The OpenAPI document as the committed file holds it. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
