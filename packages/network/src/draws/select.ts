/**
 * Puts the number that is k-th in order (from 0) at place k, none greater before it and none
 * less after it (Hoare 1961, CACM 4, algorithm 65 "Find"), among the places `from` to `to` − 1.
 * No number is NaN. O(to − from) on average.
 */
export function select(values: Float64Array, k: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const kept = values[i]!;
      values[i++] = values[j]!;
      values[j--] = kept;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k]!;
}
