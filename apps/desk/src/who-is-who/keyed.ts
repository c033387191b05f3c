/** Each value with a key of its own: hidden names make different lines read alike. */
export const keyed = <T>(
  values: readonly T[],
): readonly { readonly key: string; readonly value: T }[] =>
  values.map((value, i) => ({ key: String(i), value }));
