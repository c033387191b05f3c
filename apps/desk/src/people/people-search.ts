/** What People shows, as it stands in the address: back and forward go through it. */
export interface PeopleSearch {
  readonly q?: string;
  readonly status?: "respondent" | "named";
  readonly role?: string;
  /** Index of the group, or `none`. */
  readonly group?: string;
  readonly sure?: "whole" | "stitched";
  readonly sort?: SortColumn;
  readonly down?: boolean;
  /** From 1. */
  readonly page?: number;
}

export const SORT_COLUMNS = ["name", "told", "role", "sure", "street", "group"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Reads an address; what it does not know it leaves out. */
export function asPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { q, status, role, group, sure, sort, down, page } = search;
  const column = SORT_COLUMNS.find((one) => one === sort);
  return {
    ...(isGiven(q) ? { q: String(q) } : {}),
    ...(status === "respondent" || status === "named" ? { status } : {}),
    ...(isGiven(role) ? { role: String(role) } : {}),
    ...(isGiven(group) ? { group: String(group) } : {}),
    ...(sure === "whole" || sure === "stitched" ? { sure } : {}),
    ...(column ? { sort: column } : {}),
    ...(typeof down === "boolean" ? { down } : {}),
    ...(Number.isInteger(Number(page)) && Number(page) > 1 ? { page: Number(page) } : {}),
  };
}

const isGiven = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";
