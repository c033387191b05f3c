import type { Random } from "@kith/model";
import { pick, shuffled } from "../draws.ts";
import type { Street } from "./community.ts";

const AREAS = [
  "Hollin Bank",
  "Netherby",
  "Millbrook",
  "The Crofts",
  "Wharfside",
  "Eastfold",
  "Castle Rise",
];

const STEMS =
  `Alder Beck Birch Bobbin Bridge Canal Cedar Chapel Cherry Church Clough Coal Colliery Cross
Dale Dyer Elm Fair Fell Fern Field Forge Foundry Gorse Grange Harbour Hawthorn Heather Holly Hope
Kiln Lark Laurel Lime Lodge Loom Maple Market Meadow Mill Moor Nelson North Oak Orchard Park Pine
Poplar Priory Quarry Queen Railway Raven Ridge River Rose Rowan Sandy School Shaw South Spring Stanley
Station Stone Thorn Union Vicar Victoria Water Weaver Well West Willow Wind Wren Yew`.split(/\s+/);

const ENDINGS = ["Street", "Road", "Lane", "Avenue", "Close", "Terrace", "Grove", "Drive", "Way"];

/** Doors per street: from closes of a dozen to roads of a hundred. */
const DOORS = [12, 16, 20, 24, 28, 32, 36, 40, 48, 56, 70, 90, 120];

export interface StreetPlan {
  readonly areas: readonly string[];
  readonly streets: readonly Street[];
  /** How many doors each street has. */
  readonly doors: readonly number[];
}

/**
 * Streets enough for `households`, in 5 to 7 areas of about equal size. Some neighbouring
 * streets share a stem ("Mill Street", "Mill Lane"), as they do everywhere.
 */
export function makeStreets(random: Random, households: number): StreetPlan {
  const areas = AREAS.slice(0, 5 + random.below(3));
  const stems = shuffled(random, STEMS);
  const taken = new Set<string>();
  const streets: Street[] = [];
  const doors: number[] = [];
  let room = 0;
  let stemAt = 0;
  let number = 0;
  while (room < households) {
    const stem = stems[stemAt % stems.length] ?? "Long";
    if (random.next() > 0.12) stemAt++;
    const ending = pick(random, ENDINGS);
    // Beyond every stem with every ending, a number keeps names apart: "Mill Lane 2".
    const name = taken.size < 500 ? `${stem} ${ending}` : `${stem} ${ending} ${++number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const size = Math.min(pick(random, DOORS), households - room);
    const area = areas[Math.floor((room / households) * areas.length)] ?? pick(random, areas);
    streets.push({ name, area });
    doors.push(size);
    room += size;
  }
  return { areas, streets, doors };
}
