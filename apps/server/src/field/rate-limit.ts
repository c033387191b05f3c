/** Lets through so many in a span of time, whoever asks; the rest have to wait. */
export function createRateLimit(most: number, spanMs: number, now: () => Date): () => boolean {
  let passed: number[] = [];
  return () => {
    const at = now().getTime();
    passed = passed.filter((one) => at - one < spanMs && one <= at);
    if (passed.length >= most) return false;
    passed.push(at);
    return true;
  };
}
