import type { Random } from "@kith/model";
import { chance, clamp, normal, poisson } from "../draws.ts";
import { drawGivenName, drawSurname, surnameFor } from "../names/draw-name.ts";
import { usualName } from "../names/usual-names.ts";
import { adultResidents, ageOf, type Community, type Person, type Tie } from "./community.ts";
import { personId } from "./make-people.ts";
import { drawWorkStatus } from "./work-status.ts";

/**
 * Family and friends who live elsewhere. Each is known to one resident and, four times in
 * five, to the adults of that home; they can be named, never interviewed.
 *
 * @param perAdult mean number of outsiders a resident of average activity brings
 */
export function addOutsiders(
  random: Random,
  community: Community,
  perAdult: number,
  unlistedNameShare: number,
): Community {
  const people: Person[] = [...community.people];
  const households = [...community.households];
  const ties: Tie[] = [...community.ties];
  const home = households.length;
  const members: number[] = [];
  const year = community.year;

  for (const host of adultResidents(community)) {
    const resident = people[host];
    if (resident === undefined || resident.activity === 0) continue;
    for (let n = poisson(random, perAdult * Math.min(2, resident.activity)); n > 0; n--) {
      const kin = chance(random, 0.45);
      const gender = chance(random, 0.51) ? "female" : "male";
      const age = clamp(Math.round(ageOf(resident, year) + normal(random) * 9), 17, 95);
      const birthYear = year - age;
      const family = kin && chance(random, 0.5);
      const surname = family
        ? resident.surname
        : surnameFor(
            random,
            resident.culture,
            drawSurname(random, resident.culture),
            gender,
            birthYear,
          );
      const givenName = drawGivenName(random, resident.culture, gender, birthYear);
      const middle = drawGivenName(random, resident.culture, gender, birthYear);
      const usual = usualName(random, givenName, surname, middle, unlistedNameShare);
      const index = people.length;
      people.push({
        id: personId(index),
        givenName,
        surname,
        ...(usual !== undefined && usual !== givenName ? { usualName: usual } : {}),
        gender,
        birthYear,
        culture: resident.culture,
        household: home,
        work: drawWorkStatus(random, age, gender, false),
        parents: [],
        activity: 0,
        connector: random.next() ** 4,
        influence: random.next() ** 6,
        alive: true,
      });
      members.push(index);
      const origin = kin ? "kin" : "friend";
      const strength = clamp((kin ? 0.62 : 0.5) + normal(random) * 0.15, 0.1, 0.95);
      ties.push({ a: host, b: index, origin, strength });
      for (const other of households[resident.household]?.members ?? []) {
        const housemate = people[other];
        if (other === host || housemate === undefined || housemate.activity === 0) continue;
        if (ageOf(housemate, year) < 16 || !chance(random, 0.8)) continue;
        ties.push({ a: other, b: index, origin, strength: strength * 0.75 });
      }
    }
  }
  households.push({ type: "sharers", culture: "british", street: undefined, door: 0, members });
  return { ...community, people, households, ties };
}
