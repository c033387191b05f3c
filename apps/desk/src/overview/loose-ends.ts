import type { Overview } from "@kith/api";
import { noNames } from "../shell/no-names.ts";
import { words } from "../words/index.ts";

const { ends: said } = words.overview;

/** Something that waits for a person: what, why, and where it is dealt with. */
export interface LooseEnd {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly go:
    | { readonly to: "section"; readonly section: string }
    | { readonly to: "people"; readonly search: Readonly<Record<string, string>> }
    | { readonly to: "who" }
    | { readonly to: "match" };
}

/** Loose ends of the interviews: what would be better asked again. */
export function interviewEnds(overview: Overview): readonly LooseEnd[] {
  const ends: LooseEnd[] = [];
  const street = thinnestStreet(overview.streets);
  if (street) {
    const { silent, all } = silentStreets(overview.streets);
    const several = street.interviews === 0 && silent > 1;
    ends.push({
      id: "street",
      title: several
        ? said.streetsSilent(silent, all)
        : said.street(street.street, street.interviews),
      why: several
        ? said.streetsSilentSub(street.street, street.named)
        : said.streetSub(street.named),
      go: { to: "section", section: "streets" },
    });
  }
  if (overview.namedNobody > 0) {
    ends.push({
      id: "named-nobody",
      title: said.namedNobody(overview.namedNobody),
      why: said.namedNobodySub,
      go: { to: "section", section: "asked" },
    });
  }
  const field = mostMissing(overview);
  if (field) {
    ends.push({
      id: "missing",
      title: said.missing(field.field, field.mentions),
      why: said.missingSub(overview.mentions),
      go: { to: "section", section: "missing" },
    });
  }
  return ends;
}

/** Loose ends of the matching: people and pairs a person would have to look at. */
export function peopleEnds(overview: Overview): readonly LooseEnd[] {
  if (overview.people === null) {
    return [{ id: "match", title: said.match, why: said.matchSub, go: { to: "match" } }];
  }
  const ends: LooseEnd[] = [];
  if (noNames(overview)) {
    ends.push({
      id: "no-names",
      title: said.noNames,
      why: said.noNamesSub,
      go: { to: "section", section: "missing" },
    });
  }
  if (overview.unsurePeople) {
    ends.push({
      id: "unsure-people",
      title: said.unsurePeople(overview.unsurePeople),
      why: said.unsurePeopleSub,
      go: { to: "people", search: { sure: "stitched" } },
    });
  }
  if (overview.unsurePairs) {
    ends.push({
      id: "unsure-pairs",
      title: said.unsurePairs(overview.unsurePairs),
      why: said.unsurePairsSub,
      go: { to: "who" },
    });
  }
  return ends;
}

type Street = Overview["streets"][number];

/**
 * The street where by far the most are named for each who told us: at least three times the
 * site's ratio and ten people, so that small numbers do not raise an alarm.
 */
export function thinnestStreet(streets: readonly Street[]): Street | undefined {
  const ratio = (street: { named: number; interviews: number }) =>
    street.named / Math.max(1, street.interviews);
  const placed = streets.filter((street) => street.street !== "");
  const site = ratio({
    named: placed.reduce((sum, street) => sum + street.named, 0),
    interviews: placed.reduce((sum, street) => sum + street.interviews, 0),
  });
  return placed
    .filter((street) => street.named >= 10 && ratio(street) >= 3 * site)
    .sort((a, b) => ratio(b) - ratio(a))[0];
}

/** In how many of the streets spoken of nobody has told us. */
export function silentStreets(streets: readonly Street[]): { silent: number; all: number } {
  const placed = streets.filter(({ street }) => street !== "");
  return {
    silent: placed.filter(({ interviews }) => interviews === 0).length,
    all: placed.length,
  };
}

/** The field missing most often in mentions, where it is missing in at least a quarter. */
export function mostMissing(overview: Overview): Overview["missing"][number] | undefined {
  const [most] = [...overview.missing].sort((a, b) => b.mentions - a.mentions);
  return most && most.mentions >= overview.mentions / 4 && most.mentions > 0 ? most : undefined;
}
