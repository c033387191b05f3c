/**
 * A uniform number in [0, 1) that belongs to its arguments: the same seed, question and pair
 * of people always give the same number. It lets an opinion last from one wave to the next
 * (whom somebody trusts, how content they are by nature) without being stored.
 * The mixing function is the finaliser of MurmurHash3 (Appleby), applied per argument.
 */
export function lastingChance(seed: number, topic: number, a: number, b = 0): number {
  let hash = mix(seed ^ 0x9e3779b9);
  hash = mix(hash ^ Math.imul(topic + 1, 0x85ebca6b));
  hash = mix(hash ^ Math.imul(a + 1, 0xc2b2ae35));
  hash = mix(hash ^ Math.imul(b + 1, 0x27d4eb2f));
  return hash / 4294967296;
}

/** A standard normal number that belongs to its arguments, as `lastingChance` does. */
export function lastingNormal(seed: number, topic: number, a: number, b = 0): number {
  const radius = Math.sqrt(-2 * Math.log(1 - lastingChance(seed, topic, a, b)));
  return radius * Math.cos(2 * Math.PI * lastingChance(seed, topic + 7919, a, b));
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
