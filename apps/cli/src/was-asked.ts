import type { GraphDocumentNode } from "@kith/model";

const NO = new Set(["", "0", "no", "false", "n"]);

/**
 * Whether somebody in a graph file was asked: by the attribute named, where one is; else by
 * `status`, which Kith's own files have; else everybody was.
 */
export function wasAsked({ attributes }: GraphDocumentNode, attribute: string | undefined) {
  if (attribute !== undefined) return !NO.has(String(attributes[attribute] ?? "").toLowerCase());
  return attributes.status === undefined || attributes.status === "respondent";
}
