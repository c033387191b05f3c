/** A function of a list of forms, remembered for one form and for two. */
export interface PairMemory<T> {
  single(form: number): T;
  pair(a: number, b: number): T;
}

/** Remembers `joint` for one and for two of `count` numbered forms; two in either order. */
export function pairMemory<T>(
  count: number,
  joint: (forms: readonly number[]) => T,
): PairMemory<T> {
  const known = new Map<number, T>();
  const remember = (key: number, forms: readonly number[]): T => {
    let found = known.get(key);
    if (found === undefined) {
      found = joint(forms);
      known.set(key, found);
    }
    return found;
  };
  return {
    single: (form) => remember(-1 - form, [form]),
    pair: (a, b) => (a < b ? remember(a * count + b, [a, b]) : remember(b * count + a, [b, a])),
  };
}
