/** Goes through all steps of a calculation and returns what it comes to. */
export function runThrough<Result>(steps: Generator<unknown, Result>): Result {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}
