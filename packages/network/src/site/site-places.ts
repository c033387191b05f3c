import {
  type AffiliationKind,
  compareText,
  type Interview,
  type NetworkNode,
  type PlaceResolution,
} from "@kith/model";

/** The node an affiliation leads to, and how probable it is that its words mean it. */
export interface FoundPlace {
  readonly id: string;
  readonly probability: number;
}

/** The places, groups, organisations and sources of information of a site. */
export interface SitePlaces {
  /** One node each, in the order of first naming. */
  readonly nodes: readonly NetworkNode[];
  /** `undefined` for an empty label. */
  readonly placeOf: (
    egoID: string,
    alterID: string | undefined,
    kind: AffiliationKind,
    label: string,
  ) => FoundPlace | undefined;
}

/**
 * The id under which spellings of one place, group, organisation or source of information
 * meet: "  St Mary's  Hall" and "st mary's hall" are `place:st mary's hall`. `undefined` for
 * an empty label.
 */
function idOfLabel(kind: AffiliationKind, label: string): string | undefined {
  const folded = label.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
  return folded === "" ? undefined : `${kind}:${folded}`;
}

/**
 * What people mean by their labels: what a resolution of places says, and labels it does not
 * speak of by their words. A thing that is a place to some, a group to others and a source of
 * information to others again has a node for each of these uses, so that what was asked is
 * counted as it was asked; groups and organisations are one use. O(affiliations).
 */
export function sitePlaces(
  interviews: readonly Interview[],
  resolution?: PlaceResolution,
): SitePlaces {
  const { placeOf, titleOf } = placeFinder(resolution);
  interface Found {
    readonly kinds: Map<AffiliationKind, number>;
    readonly spellings: Map<string, number>;
    readonly interviews: Set<string>;
    probability: number;
  }
  const found = new Map<string, Found>();
  for (const interview of interviews) {
    for (const { alterID, kind, label } of interview.affiliations) {
      const place = placeOf(interview.egoID, alterID, kind, label);
      if (place === undefined) continue;
      const entry = found.get(place.id) ?? {
        kinds: new Map<AffiliationKind, number>(),
        spellings: new Map<string, number>(),
        interviews: new Set<string>(),
        probability: 1,
      };
      found.set(place.id, entry);
      add(entry.kinds, kind);
      add(entry.spellings, label.trim().replace(/\s+/gu, " "));
      entry.interviews.add(interview.egoID);
      entry.probability = Math.min(entry.probability, place.probability);
    }
  }
  const nodes = Array.from(found, ([id, entry]): NetworkNode => {
    const label = titleOf.get(id) ?? commonest(entry.spellings);
    const others = [...entry.spellings.keys()].filter(
      (spelling) => idOfLabel("place", spelling) !== idOfLabel("place", label),
    );
    return {
      id,
      kind: commonest(entry.kinds),
      status: "none",
      label,
      description: {},
      mentioned: entry.interviews.size,
      probability: entry.probability,
      records: [],
      attributes: others.length === 0 ? {} : { "also called": others.sort(compareText).join("; ") },
    };
  });
  return { nodes, placeOf };
}

type Use = "place" | "belonging" | "information";
const useOf = (kind: AffiliationKind): Use =>
  kind === "place" || kind === "information" ? kind : "belonging";

function placeFinder(resolution: PlaceResolution | undefined): {
  readonly placeOf: SitePlaces["placeOf"];
  readonly titleOf: ReadonlyMap<string, string>;
} {
  const titleOf = new Map<string, string>();
  const found = new Map<string, FoundPlace>();
  const key = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
  if (resolution !== undefined) {
    const thing = new Map(resolution.places.map((place) => [place.id, place]));
    const kinds = new Map<string, Map<AffiliationKind, number>>();
    const useKey = (place: string, kind: AffiliationKind): string => key(place, useOf(kind));
    for (const { ref, place } of resolution.entries) {
      const counts = kinds.get(useKey(place, ref.kind)) ?? new Map<AffiliationKind, number>();
      kinds.set(useKey(place, ref.kind), counts);
      add(counts, ref.kind);
    }
    const ids = new Map<string, string>();
    const taken = new Set(thing.keys());
    for (const { ref, place, probability } of resolution.entries) {
      const use = useKey(place, ref.kind);
      const own = thing.get(place);
      let id = ids.get(use);
      if (id === undefined) {
        const isMain = own === undefined || useOf(own.kind) === useOf(ref.kind);
        id = isMain ? place : otherUse(commonest(kinds.get(use)!), place, taken);
        ids.set(use, id);
        taken.add(id);
        if (own !== undefined) titleOf.set(id, own.title);
      }
      found.set(key(ref.egoID, ref.alterID, ref.kind, ref.label), { id, probability });
    }
  }
  return {
    titleOf,
    placeOf: (egoID, alterID, kind, label) => {
      const resolved = found.get(key(egoID, alterID, kind, label));
      if (resolved !== undefined) return resolved;
      const id = idOfLabel(kind, label);
      return id === undefined ? undefined : { id, probability: 1 };
    },
  };
}

/** `place:library` as a source of information is `information:library`. */
function otherUse(kind: AffiliationKind, place: string, taken: ReadonlySet<string>): string {
  const plain = `${kind}:${place.slice(place.indexOf(":") + 1)}`;
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain} ${n}`;
  return id;
}

function add<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function commonest<T extends string>(counts: ReadonlyMap<T, number>): T {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}
