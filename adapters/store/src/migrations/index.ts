import type { Migration } from "kysely/migration";
import { interviewsToNetworks } from "./0001-interviews-to-networks.ts";
import { review } from "./0002-review.ts";
import { audit } from "./0004-audit.ts";
import { field } from "./0005-field.ts";

/** In the order of their names. A migration that has been released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-interviews-to-networks": interviewsToNetworks,
  "0002-review": review,
  "0004-audit": audit,
  "0005-field": field,
};
