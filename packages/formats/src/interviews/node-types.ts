import type { AffiliationKind } from "@kith/model";
import { foldName } from "../csv/columns.ts";

export type NodeMeaning = "person" | AffiliationKind | "other";

/** Words in the name of a node type, tried in this order: a "group member" is a person. */
const WORDS: readonly (readonly [NodeMeaning, string])[] = [
  [
    "person",
    `person people persons alter alters friend friends contact contacts individual family peer
     peers partner partners member members neighbour neighbours neighbor neighbors relative
     relatives colleague colleagues adult child children resident residents user users`,
  ],
  ["place", "place places venue venues location locations site sites address building park"],
  [
    "organisation",
    `organisation organisations organization organizations agency agencies service services
     institution institutions school schools company employer charity business provider clinic`,
  ],
  [
    "group",
    "group groups club clubs team teams association associations society community church activity activities",
  ],
  ["information", "information info source sources media website websites newspaper channel"],
];

/**
 * What nodes of a type are, by the words in its name (`FamilyMember`, `health_service`):
 * people become mentions, places and groups become affiliations, anything else is `other`.
 */
export function meaningOfNodeType(type: string): NodeMeaning {
  const words = type
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}]+/u)
    .map(foldName);
  const found = WORDS.find(([, list]) => {
    const known = list.split(/\s+/);
    return words.some((word) => known.includes(word));
  });
  return found?.[0] ?? "other";
}
