import { type NetworkEntry, sharedWork } from "../measures/measure-entry.ts";
import { dyadCensus } from "./dyad-census.ts";
import { TRIAD_TYPES, type TriadType, triadCensus } from "./triad-census.ts";

const pairs = sharedWork(({ graph }) => dyadCensus(graph));
const triads = sharedWork(({ graph }) => triadCensus(graph));

/** A kind of triad as a measure: `triad-021d`. */
interface TriadEntry extends NetworkEntry {
  readonly name: `triad-${Lowercase<TriadType>}`;
}

const ABOUT: Readonly<Record<TriadType, string>> = {
  "003": "Sets of three without a tie.",
  "012": "Sets of three with one tie, one way.",
  "102": "Sets of three with one tie, both ways.",
  "021D": "Sets of three with two ties, both from one node.",
  "021U": "Sets of three with two ties, both to one node.",
  "021C": "Sets of three with two ties, one after the other.",
  "111D": "Sets of three with a tie both ways and one into that pair.",
  "111U": "Sets of three with a tie both ways and one out of that pair.",
  "030T": "Sets of three all tied one way, one tie a short cut for the other two.",
  "030C": "Sets of three all tied one way, in a circle.",
  "201": "Sets of three with two ties both ways.",
  "120D": "Sets of three with a tie both ways and a third who ties both.",
  "120U": "Sets of three with a tie both ways and a third tied by both.",
  "120C": "Sets of three with a tie both ways and a third between them, one way.",
  "210": "Sets of three all tied, two pairs of them both ways.",
  "300": "Sets of three all tied, both ways.",
};

export const CENSUS_MEASURES = [
  {
    name: "mutual-dyads",
    of: "network",
    about: "How many pairs are tied both ways.",
    compute: (context) => pairs(context).mutual,
  },
  {
    name: "asymmetric-dyads",
    of: "network",
    about: "How many pairs are tied one way only.",
    compute: (context) => pairs(context).asymmetric,
  },
  {
    name: "null-dyads",
    of: "network",
    about: "How many pairs are not tied.",
    compute: (context) => pairs(context).null,
  },
  ...TRIAD_TYPES.map(
    (type): TriadEntry => ({
      name: `triad-${type.toLowerCase() as Lowercase<TriadType>}`,
      of: "network",
      about: ABOUT[type],
      compute: (context) => triads(context)[type],
    }),
  ),
] as const satisfies readonly NetworkEntry[];
