/** The same people numbered without gaps from 0, in the order in which they first stand. O(records). */
export function fromZero(people: ArrayLike<number>): { people: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const numbered = new Int32Array(people.length);
  for (let i = 0; i < people.length; i++) {
    let number = numbers.get(people[i]!);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(people[i]!, number);
    }
    numbered[i] = number;
  }
  return { people: numbered, count: numbers.size };
}

/** The records of each person, as rows: those of `p` are `records[offsets[p]] …`, ascending. */
export interface RecordsOf {
  readonly offsets: Uint32Array;
  readonly records: Uint32Array;
}

/** O(records). @param count people are 0 to `count` − 1 */
export function recordsOf(people: Int32Array, count: number): RecordsOf {
  const offsets = new Uint32Array(count + 1);
  for (const person of people) offsets[person + 1]!++;
  for (let p = 0; p < count; p++) offsets[p + 1]! += offsets[p]!;
  const next = offsets.slice();
  const records = new Uint32Array(people.length);
  people.forEach((person, i) => {
    records[next[person]!++] = i;
  });
  return { offsets, records };
}

/**
 * Where each person is found in a draw: the person of the draw who has most of their records,
 * the lowest number among equals. Two people who are one in the draw are found as the same.
 * O(records).
 *
 * @param draw person of each record in the draw, from 0 to `count` − 1
 */
export function placesInDraw(
  { offsets, records }: RecordsOf,
  draw: Int32Array,
  count: number,
): Int32Array {
  const places = new Int32Array(offsets.length - 1);
  const had = new Uint32Array(count);
  for (let p = 0; p < places.length; p++) {
    const begin = offsets[p]!;
    const end = offsets[p + 1]!;
    let best = -1;
    for (let k = begin; k < end; k++) {
      const person = draw[records[k]!]!;
      had[person]!++;
      const ahead = best < 0 ? 1 : had[person]! - had[best]!;
      if (ahead > 0 || (ahead === 0 && person < best)) best = person;
    }
    for (let k = begin; k < end; k++) had[draw[records[k]!]!] = 0;
    places[p] = best;
  }
  return places;
}

/**
 * As `placesInDraw`, but a person of the draw is only one of those found there: whoever has
 * most records of it, the lowest number among equals. Others have no place (−1): in this draw
 * they are part of that person, and nobody of their own. O(records).
 */
export function ownPlacesInDraw(own: RecordsOf, draw: Int32Array, count: number): Int32Array {
  const places = placesInDraw(own, draw, count);
  const { offsets, records } = own;
  const leader = new Int32Array(count).fill(-1);
  const most = new Uint32Array(count);
  for (let p = 0; p < places.length; p++) {
    const place = places[p]!;
    let has = 0;
    for (let k = offsets[p]!; k < offsets[p + 1]!; k++) if (draw[records[k]!] === place) has++;
    if (has <= most[place]!) continue;
    most[place] = has;
    leader[place] = p;
  }
  return places.map((place, p) => (leader[place] === p ? place : -1));
}
