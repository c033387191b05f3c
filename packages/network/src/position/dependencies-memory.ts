/** Where what lies in the memory of the kernel of `kernel/dependencies.ts`, in bytes. */
export interface Addresses {
  /** Sources at once that the memory has room for. */
  readonly lanes: number;
  readonly offsets: number;
  readonly targets: number;
  readonly reach: number;
  readonly weights: number;
  readonly sums: number;
  /** Three rows and the lists of lanes. */
  readonly fixed: number;
  readonly paths: number;
  readonly marks: number;
  readonly levels: number;
  readonly entries: number;
  readonly acts: number;
  readonly steps: number;
  /** All of it. */
  readonly bytes: number;
}

/** What WebAssembly can address, less one page. */
const MOST_BYTES = 2 ** 32 - 2 ** 16;
const ROW = 256;
const ENTRY = 20;
/** Eight steps are written at a time. */
const PAST_STEPS = 32;

/**
 * Room for the worst case, so that the kernel never has to look whether it suffices: a lane
 * reaches each node once, and goes along each tie once, undirected in one direction. Pages
 * that are never touched cost nothing. Where `lanes` at once would not fit, half as many, and
 * so on.
 *
 * Throws a RangeError where not even one fits: at about 10 million nodes of five ties each.
 */
export function layOut(n: number, arcs: number, directed: boolean, lanes: number): Addresses {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end = Math.ceil((at + bytes) / ROW) * ROW;
    return at;
  };
  const along = lanes * (directed ? arcs : arcs / 2);
  const addresses = {
    lanes,
    offsets: take(4 * (n + 1)),
    targets: take(4 * arcs),
    reach: take(8 * n),
    weights: take(8 * n),
    sums: take(8 * n),
    fixed: take(3 * ROW + 256 * 16),
    paths: take(ROW * n),
    marks: take(8 * n),
    levels: take(4 * (n + 2)),
    entries: take(ENTRY * (lanes * n + 1)),
    acts: take(8 * (along + 1)),
    steps: take(4 * along + PAST_STEPS),
  };
  if (end <= MOST_BYTES) return { ...addresses, bytes: end };
  if (lanes > 1) return layOut(n, arcs, directed, lanes / 2);
  throw new RangeError(`Betweenness of ${n} nodes and ${arcs} ties does not fit into memory.`);
}
