import type { NetworkNodeView, NetworkView } from "@kith/api";
import { csv } from "../parts/csv.ts";
import { words } from "../words/index.ts";
import { groupLabel } from "./people-rows.ts";

/** The rows shown, all pages, as CSV with names. */
export function peopleCsv(network: NetworkView, rows: readonly NetworkNodeView[]): string {
  return csv(
    words.people.csv,
    rows.map((node) => [
      node.id,
      node.label,
      node.status,
      node.mentioned,
      node.role,
      node.probability,
      node.records,
      node.street,
      node.area,
      node.gender,
      node.age ?? "",
      groupLabel(network, node),
    ]),
  );
}
