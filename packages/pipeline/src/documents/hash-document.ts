import { compareText } from "@kith/model";
import { sha256 } from "./sha256.ts";

/**
 * SHA-256 of a plain document, the same however the keys of its objects are ordered.
 * Keys with the value `undefined` count as absent. O(size of the document).
 */
export function hashDocument(document: unknown): string {
  return sha256(new TextEncoder().encode(canonicalJson(document)));
}

/** JSON with the keys of every object in code-unit order and no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
