/** A source of randomness, passed in wherever chance is needed. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  next(): number;
  /** Uniform whole number in [0, n); n at least 1. */
  below(n: number): number;
  /** A new source that does not share a stream with this one; the name keeps forks apart. */
  fork(name: string): Random;
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators",
 * ACM TOMS 47(4), 2021), its state filled from the seed by splitmix32. The same seed gives
 * the same stream on every machine. Not for secrets.
 *
 * @param seed any whole number; used modulo 2^32
 */
export function seededRandom(seed: number): Random {
  return fromSeed(seed >>> 0);
}

function fromSeed(seed: number): Random {
  let state = seed;
  const fill = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();

  const word = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled;
  };
  const next = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;

  return {
    next,
    below: (n) => Math.floor(next() * n),
    fork: (name) => fromSeed((hashText(name) ^ seed) >>> 0),
  };
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/** FNV-1a over code units: spreads names of forks over seeds. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
