/** Numbers one after the other, in as little memory as they need. */
export interface NumberList<Numbers> {
  push(value: number): void;
  /** All so far, for use before the next one is pushed. */
  list(): Numbers;
}

type Kind<Numbers> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer): Numbers;
};

const LEAST = 64;

/**
 * A list in a typed array that grows by half when it is full; the smaller one is given back at
 * once (`ArrayBuffer.transfer`) and does not wait for the collector.
 */
export function numberList<Numbers extends Int32Array | Float64Array | Uint8Array>(
  kind: Kind<Numbers>,
): NumberList<Numbers> {
  let buffer = new ArrayBuffer(0);
  let cells = new kind(buffer);
  let count = 0;
  return {
    push(value) {
      if (count === cells.length) {
        const length = Math.max(LEAST, Math.ceil(count * 1.5));
        buffer = buffer.transfer(length * kind.BYTES_PER_ELEMENT);
        cells = new kind(buffer);
      }
      cells[count++] = value;
    },
    list: () => cells.subarray(0, count) as Numbers,
  };
}

/** The same where all may be one and the same number: then the list is empty. */
export function unlessAll<Numbers extends Int32Array | Float64Array | Uint8Array>(
  usual: number,
  kind: Kind<Numbers>,
): NumberList<Numbers> {
  const numbers = numberList(kind);
  let waiting = 0;
  let other = false;
  return {
    push(value) {
      if (!other && Object.is(value, usual)) {
        waiting++;
        return;
      }
      other = true;
      for (; waiting > 0; waiting--) numbers.push(usual);
      numbers.push(value);
    },
    list: numbers.list,
  };
}
