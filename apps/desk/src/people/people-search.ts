export type PeopleSearch = { readonly q?: string };
export const asPeopleSearch = (search: Record<string, unknown>): PeopleSearch =>
  typeof search.q === "string" ? { q: search.q } : {};
