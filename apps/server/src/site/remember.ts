/** Loads once per key, keeps the last few, and forgets on demand. Failures are not kept. */
export interface Remembered<T> {
  get(key: string): Promise<T>;
  forget(key: string): void;
}

export function remember<T>(load: (key: string) => Promise<T>, keep: number): Remembered<T> {
  const held = new Map<string, Promise<T>>();
  return {
    get(key) {
      const value = held.get(key) ?? load(key);
      // Taken out and put back, so that the first key is the one longest unused.
      held.delete(key);
      held.set(key, value);
      value.catch(() => {
        if (held.get(key) === value) held.delete(key);
      });
      for (const oldest of held.keys()) {
        if (held.size <= keep) break;
        held.delete(oldest);
      }
      return value;
    },
    forget: (key) => void held.delete(key),
  };
}
