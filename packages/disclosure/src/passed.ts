declare const passed: unique symbol;

/**
 * What only the gate can make: its functions alone return values of this type, so a
 * figure or page that takes `Passed<T>` cannot be given anything that was not checked.
 */
export type Passed<T> = T & { readonly [passed]: true };

/** For the gate's own files; not part of the package's contract. */
export function pass<T>(value: T): Passed<T> {
  return value as Passed<T>;
}

/** Kept back, and why, in words for the team (not for the public). */
export interface Withheld {
  readonly what: string;
  readonly why: string;
}
