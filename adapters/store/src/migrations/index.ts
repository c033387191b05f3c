import type { Migration } from "kysely/migration";
import { interviewsToNetworks } from "./0001-interviews-to-networks.ts";
import { review } from "./0002-review.ts";

/** In the order of their names. A migration that has been released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-interviews-to-networks": interviewsToNetworks,
  "0002-review": review,
};
