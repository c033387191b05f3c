/** So many people are gathered in one go: as many numbers as a line of memory holds. */
const BLOCK = 8;

/**
 * Calls `visit` for each person with their numbers in all draws, in the order of the draws. The
 * array is used again for the next person and may be put into another order. O(numbers).
 *
 * @param drawn number of each person in each draw, draw by draw
 */
export function byPerson(
  drawn: Float64Array | Float32Array,
  people: number,
  visit: (person: number, own: Float64Array) => void,
): void {
  const draws = people === 0 ? 0 : drawn.length / people;
  const block = Array.from({ length: BLOCK }, () => new Float64Array(draws));
  for (let first = 0; first < people; first += BLOCK) {
    const end = Math.min(first + BLOCK, people);
    for (let d = 0; d < draws; d++)
      for (let p = first; p < end; p++) block[p - first]![d] = drawn[d * people + p]!;
    for (let p = first; p < end; p++) visit(p, block[p - first]!);
  }
}
