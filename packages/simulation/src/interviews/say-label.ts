import type { Random } from "@kith/model";
import { chance, pick } from "../draws.ts";
import type { Venue } from "../population/community.ts";
import { misspell } from "./misspell.ts";

/** How often a label is said in another form than its own, and is then written with a slip. */
export const SAID_OTHERWISE = 0.45;
const SLIP = 0.04;
const LOWER_CASE = 0.3;

/**
 * What people call the places and groups of a made-up community when they do not give the name
 * in full. For one there is in each area, the words after the area's name; people of the
 * area leave that out.
 */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "residents' association": ["residents association", "residents assoc.", "residents' group", "RA"],
  "Bowls club": ["the bowls", "bowling club", "bowls", "bowling green"],
  "Over-60s lunch club": ["lunch club", "the over 60s", "over sixties lunch club", "luncheon club"],
  "Allotment society": ["the allotments", "allotments", "allotment assoc", "allotment"],
  "Football club": ["football", "FC", "the football", "football team"],
  "Knit and natter": ["knit & natter", "knitting group", "knit n natter", "knitting"],
  "Parents and toddlers": ["toddler group", "parents & toddlers", "mums and tots", "toddlers"],
  "Community choir": ["the choir", "choir", "singing group"],
  "Running club": ["runners", "running group", "running"],
  "Brass band": ["the band", "brass band practice"],
  "Carers' group": ["carers group", "carers", "carers' support group"],
  "St Aidan's church": ["St Aidans", "Saint Aidan's", "St Aidan's C of E", "St. Aidan's Church"],
  "Chapel Lane Methodists": ["the Methodists", "Methodist chapel", "Chapel Lane Meth."],
  Mosque: ["the mosque", "masjid"],
  Gurdwara: ["the gurdwara", "Sikh temple", "gurudwara"],
  "Polish Saturday club": ["Polish club", "Polish Saturday school"],
  "school gate": ["school gates", "the school gate", "school run"],
  "corner shop": ["the corner shop", "newsagent's", "cornershop"],
  "The Weavers' Arms": ["the Weavers", "Weavers Arms", "Weaver's", "the Weavers pub", "the pub"],
  "The Jolly Collier": ["Jolly Collier", "the Collier", "the Jolly", "the Colliers", "the pub"],
  Library: ["the library", "town library", "local library"],
  "Community centre": ["community ctr", "the community centre", "community hall", "the centre"],
  "Health centre": ["the doctors", "doctor's surgery", "health ctr.", "GP", "the surgery"],
  "Memorial Park": ["the park", "Memorial Pk", "park"],
  "Market café": ["the cafe", "market cafe", "cafe on the market", "Market Caff"],
  "Food bank": ["foodbank", "the food bank"],
  "Ridgeway Foods": ["Ridgeways", "Ridgeway", "Ridgeway Foods factory"],
  "Tarn Valley Hospital": ["the hospital", "Tarn Valley", "hospital", "Tarn Valley Hosp"],
  "Beckside Warehouse": ["Beckside", "the warehouse", "Beck Side warehouse"],
  "Town council depot": ["council depot", "the depot", "the council"],
  "Hillfoot College": ["the college", "Hillfoot", "Hillfoot Coll."],
  "Fellside Housing Association": ["Fellside Housing", "Fellside", "Fellside HA", "FHA"],
  "Community Facebook group": ["Facebook", "facebook page", "FB group", "on Facebook"],
  Noticeboard: ["notice board", "the noticeboard", "notices"],
  noticeboard: ["notice board", "the noticeboard", "notices"],
  "Library leaflets": ["leaflets at the library", "leaflets from the library", "leaflets"],
  "Word of mouth": ["word of mouth", "people tell me", "friends", "chatting"],
  "Parish magazine": ["parish mag", "church magazine", "the parish magazine"],
  "Local radio": ["the radio", "radio", "local radio station"],
};

/** As an interview would have it: in full, or as people call it, now and then with a slip. */
export function sayLabel(random: Random, venue: Venue, areas: readonly string[]): string {
  if (!chance(random, SAID_OTHERWISE)) return venue.label;
  const area = areas.find((one) => venue.label.startsWith(`${one} `));
  const own = area === undefined ? venue.label : venue.label.slice(area.length + 1);
  const said = pick(random, CALLED[own] ?? [own]);
  const slipped = chance(random, SLIP) ? withSlip(random, said) : said;
  const placed = area !== undefined && chance(random, 0.4) ? `${area} ${slipped}` : slipped;
  return chance(random, LOWER_CASE) ? placed.toLowerCase() : placed;
}

function withSlip(random: Random, label: string): string {
  const words = label.split(" ");
  const at = words.findIndex((word) => word.length > 4);
  if (at < 0) return label;
  return words.map((word, i) => (i === at ? misspell(random, word) : word)).join(" ");
}
