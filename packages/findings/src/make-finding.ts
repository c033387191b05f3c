import { wilson } from "@kith/statistics";
import type { Finding } from "./finding.ts";

const WILSON =
  "Share with a 95% Wilson interval, as if the people we spoke to were drawn by lot; weights for streets that answered less are not applied yet.";

/** Adds the estimate; `undefined` when nobody can be counted. */
export function makeFinding(
  parts: Omit<Finding, "share" | "method"> & { readonly method?: string },
): Finding | undefined {
  const share = wilson(parts.count, parts.n);
  if (share === undefined) return undefined;
  return {
    ...parts,
    share,
    method: parts.method === undefined ? WILSON : `${parts.method} ${WILSON}`,
  };
}
