import type { Random } from "@kith/model";
import { pick } from "../draws.ts";

const FIRST = `Ash Brad Burn Cald Cliff Cran Dale Den Dray Eccles Farn Fen Gar Gold Green Hal Ham
Has Hather Hazel Hel Holl Horn Kel Kirk Lang Lin Lock Mar Mel Mid Nor Oak Pen Pick Rad Raven Red Rox Rush
Sal Sed Shel Sher Silver Sow Stan Staple Stock Sun Swin Thorn Thur Trow Twy Under Wake Wal War Wen Wether
Whit Win Wood Wyn Yard Yel`.split(/\s+/);

const LAST = `acre bank beck bourne bridge brook burn by combe cote croft dale den field ford gate
grave greave ham hill holme hurst ing land ley low man mere more ness ridge royd sett shaw side stall
stead stone thorpe ton tree wald well wick with wood worth`.split(/\s+/);

/** A surname made of two parts of English place names: some 3,000 of them, none listed. */
export function rarerSurname(random: Random): string {
  return `${pick(random, FIRST)}${pick(random, LAST)}`;
}
