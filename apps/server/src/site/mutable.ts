/** The same shape with nothing readonly, as schemas infer it. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

/** Hands a document to a schema's type, which knows no `readonly`. Nobody writes to it. */
export function mutable<T>(document: T): Mutable<T> {
  return document as Mutable<T>;
}
