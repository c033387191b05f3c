import fc from "fast-check";

/** Group numbers of so many items, a few of them in none (−1) where asked for. */
export function arbitraryLabels(
  length: number,
  options: { missing?: boolean } = {},
): fc.Arbitrary<number[]> {
  const label = fc.integer({ min: options.missing ? -1 : 0, max: 3 });
  return fc.array(label, { minLength: length, maxLength: length });
}
