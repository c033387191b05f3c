import type { NetworkNodeView, NetworkView } from "@kith/api";
import { foldText } from "../shell/find-nodes.ts";
import { language } from "../words/index.ts";
import type { PeopleSearch, SortColumn } from "./people-search.ts";

export const PAGE_SIZE = 100;

/** A person's thread: whole from 0.9, stitched from 0.5, dotted below. */
export function sureState(probability: number): "whole" | "stitched" | "dotted" {
  return probability >= 0.9 ? "whole" : probability >= 0.5 ? "stitched" : "dotted";
}

/** The people of a network; places and groups are not in this table. */
export function peopleOf(network: NetworkView): readonly NetworkNodeView[] {
  return network.nodes.filter((node) => node.kind === "person");
}

export function groupLabel(network: NetworkView, node: NetworkNodeView): string {
  return node.group === null ? "" : (network.groups[node.group]?.label ?? "");
}

/** People a search lets through, in its order. O(n log n). */
export function peopleRows(network: NetworkView, search: PeopleSearch): readonly NetworkNodeView[] {
  const wanted = foldText(search.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const rows = peopleOf(network).filter(
    (node) =>
      (search.status === undefined || node.status === search.status) &&
      (search.role === undefined || node.role === search.role) &&
      (search.group === undefined || String(node.group ?? "none") === search.group) &&
      (search.sure === undefined || (search.sure === "whole") === isSure(node)) &&
      holdsAll(node, wanted),
  );
  return sortPeople(network, rows, search.sort ?? "told", search.down ?? search.sort === undefined);
}

const isSure = (node: NetworkNodeView): boolean => sureState(node.probability) === "whole";

function holdsAll(node: NetworkNodeView, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const held = foldText(`${node.label} ${node.street} ${node.area} ${node.id}`);
  return wanted.every((word) => held.includes(word));
}

function sortPeople(
  network: NetworkView,
  rows: readonly NetworkNodeView[],
  by: SortColumn,
  down: boolean,
): readonly NetworkNodeView[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const rank = new Map(network.roles.map(({ role }, index) => [role, index]));
  const compare: Readonly<Record<SortColumn, (a: NetworkNodeView, b: NetworkNodeView) => number>> =
    {
      name: byText(collator, (node) => node.label),
      street: byText(collator, (node) => node.street),
      group: byText(collator, (node) => groupLabel(network, node)),
      told: (a, b) => a.mentioned - b.mentioned,
      sure: (a, b) => a.probability - b.probability,
      role: (a, b) => (rank.get(a.role) ?? 99) - (rank.get(b.role) ?? 99),
    };
  const turn = down ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      emptyLast(by, network, a, b) || turn * compare[by](a, b) || collator.compare(a.id, b.id),
  );
}

const byText =
  (collator: Intl.Collator, text: (node: NetworkNodeView) => string) =>
  (a: NetworkNodeView, b: NetworkNodeView) =>
    collator.compare(text(a), text(b));

/** Whoever lacks the text a column sorts by comes last, whichever way it is sorted. */
function emptyLast(
  by: SortColumn,
  network: NetworkView,
  a: NetworkNodeView,
  b: NetworkNodeView,
): number {
  const text = (node: NetworkNodeView): string => {
    if (by === "name") return node.label;
    if (by === "street") return node.street;
    return by === "group" ? groupLabel(network, node) : "x";
  };
  return Number(text(a) === "") - Number(text(b) === "");
}

/** One page of rows, and where it stands: counts from 1, `pages` at least 1. */
export function pageOf<Row>(rows: readonly Row[], page: number) {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const start = (at - 1) * PAGE_SIZE;
  const shown = rows.slice(start, start + PAGE_SIZE);
  return { shown, at, pages, from: rows.length === 0 ? 0 : start + 1, to: start + shown.length };
}
