/** 64 hexadecimal digits that depend on every character. Quick, and safe from nobody. */
export function cheapHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  const half = [a, b].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  return half.repeat(4);
}

/** A random id made of a number, so that it says whose it is in a trace. */
export function idOf(kind: number, number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return `${hex(kind, 8)}-0000-4000-8000-${hex(number, 12)}`;
}
