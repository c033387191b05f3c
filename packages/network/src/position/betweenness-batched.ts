/** Sources searched at once: the bits of one word. */
export const LANES = 32;
/** The bit of lane 0; lane `l` is `FIRST >>> l`, so that `Math.clz32` finds the lane of a bit. */
const FIRST = 0x80000000;
/** All bits after that of lane 0. */
const AFTER = 0x7fffffff;

/** A graph as the search wants it: rows, and how many nodes each node stands for. */
export interface WeighedRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly reach: Float64Array;
}

/** Working memory, for one graph after another. */
export interface BatchRoom {
  /** Per node and lane: number of shortest paths, later (reach + dependency) / that number. */
  paths: Float64Array;
  /** Lanes that have reached the node at an earlier level. */
  seen: Int32Array;
  /** Lanes that reach the node at the level at hand. */
  now: Int32Array;
  /** Steps of the node at hand: to which node, in which lanes. */
  stepNode: Uint32Array;
  stepLanes: Int32Array;
  /** Every (node, lanes) by level: level `l` is `levels[l] … levels[l + 1] - 1`. */
  nodes: Uint32Array;
  lanes: Int32Array;
  readonly levels: number[];
  /** Every step on a shortest path, as node × LANES + lane; those of entry `i` begin at `begins[i]`. */
  steps: Uint32Array;
  begins: Uint32Array;
  readonly gathered: Float64Array;
  readonly sourceReach: Float64Array;
}

/** Room that grows with what is put into it. */
export function batchRoom(): BatchRoom {
  return {
    paths: new Float64Array(0),
    seen: new Int32Array(0),
    now: new Int32Array(0),
    stepNode: new Uint32Array(0),
    stepLanes: new Int32Array(0),
    nodes: new Uint32Array(0),
    lanes: new Int32Array(0),
    levels: [],
    steps: new Uint32Array(0),
    begins: new Uint32Array(0),
    gathered: new Float64Array(LANES),
    sourceReach: new Float64Array(LANES),
  };
}

/**
 * Adds to `sums` the dependencies (Brandes 2001) on each node of all sources from `first` to
 * `end` − 1, at most `LANES` of them, in ordered pairs; sources and targets count as often as
 * they have nodes to stand for.
 *
 * The breadth-first searches run together (Then et al. 2014, PVLDB 8(4)): a node's word says
 * which of them reach it at the present level, so one look at a tie serves all. Steps on
 * shortest paths are first written down, then added up: that keeps what is unpredictable
 * (which lanes?) out of the loops that do arithmetic, and the way back needs no search.
 *
 * O(lanes × m) in the worst case. Sources should be near each other, so that their levels
 * nearly coincide, and neighbours should have near numbers.
 */
export function addDependencies(
  rows: WeighedRows,
  first: number,
  end: number,
  room: BatchRoom,
  sums: Float64Array,
): void {
  const { offsets, reach } = rows;
  const n = offsets.length - 1;
  prepare(room, n, rows.targets.length);
  const { paths, seen, nodes, lanes, levels, sourceReach } = room;
  paths.fill(0, 0, n * LANES);
  seen.fill(0, 0, n);
  levels.length = 0;
  levels.push(0);
  for (let s = first; s < end; s++) {
    const lane = s - first;
    nodes[lane] = s;
    lanes[lane] = FIRST >>> lane;
    seen[s] = FIRST >>> lane;
    paths[s * LANES + lane] = 1;
    sourceReach[lane] = reach[s]!;
  }
  levels.push(end - first);
  room.begins[0] = 0;
  for (let level = 0; levels[level]! < levels[level + 1]!; level++)
    levels.push(advance(rows, room, levels[level]!, levels[level + 1]!));
  // The last level is empty; level 0 is the sources.
  for (let level = levels.length - 3; level >= 1; level--)
    gather(reach, room, levels[level]!, levels[level + 1]!, sums);
}

function prepare(room: BatchRoom, n: number, arcs: number): void {
  if (room.seen.length < n) {
    room.paths = new Float64Array(n * LANES);
    room.seen = new Int32Array(n);
    room.now = new Int32Array(n);
    // One row is at most n long, and the last write may go one past it.
    room.stepNode = new Uint32Array(n + 1);
    room.stepLanes = new Int32Array(n + 1);
  }
  growLevels(room, 3 * n + LANES);
  growSteps(room, 6 * arcs);
}

function growLevels(room: BatchRoom, least: number): void {
  // One more, for the write that may go past the end.
  room.nodes = grown(room.nodes, least + 1);
  room.begins = grown(room.begins, least + 1);
  if (room.lanes.length >= room.nodes.length) return;
  const lanes = new Int32Array(room.nodes.length);
  lanes.set(room.lanes);
  room.lanes = lanes;
}

function growSteps(room: BatchRoom, least: number): void {
  room.steps = grown(room.steps, least);
}

/** The array itself where it is long enough, else a copy half as long again at least. */
function grown(array: Uint32Array, least: number): Uint32Array {
  if (array.length >= least) return array;
  const longer = new Uint32Array(Math.max(least, Math.ceil(array.length * 1.5)));
  longer.set(array);
  return longer;
}

/** Counts paths from one level to the next; returns where the next level ends. */
function advance(
  { offsets, targets }: WeighedRows,
  room: BatchRoom,
  begin: number,
  end: number,
): number {
  const n = offsets.length - 1;
  growLevels(room, end + n);
  const { paths, seen, now, nodes, lanes, begins, stepNode, stepLanes } = room;
  let { steps } = room;
  let tail = end;
  let step = begins[begin]!;
  for (let i = begin; i < end; i++) {
    const front = lanes[i]!;
    const v = nodes[i]!;
    const rowEnd = offsets[v + 1]!;
    let taken = 0;
    // Written always, kept by moving on: 1 where something was reached, first for `now`.
    for (let k = offsets[v]!; k < rowEnd; k++) {
      const w = targets[k]!;
      const reached = front & ~seen[w]!;
      const had = now[w]!;
      const has = had | reached;
      now[w] = has;
      nodes[tail] = w;
      tail += isSet(has) & ~isSet(had);
      stepNode[taken] = w;
      stepLanes[taken] = reached;
      taken += isSet(reached);
    }
    if (step + taken * LANES + 4 > steps.length) {
      growSteps(room, step + taken * LANES + 4);
      steps = room.steps;
    }
    const from = step;
    for (let j = 0; j < taken; j++) {
      const row = stepNode[j]! * LANES;
      let bits = stepLanes[j]!;
      // Four at a time; those after the last bit are written over.
      do {
        let lane = Math.clz32(bits);
        steps[step] = row + lane;
        step++;
        bits &= AFTER >>> lane;
        lane = Math.clz32(bits);
        steps[step] = row + lane;
        step += isSet(bits);
        bits &= AFTER >>> lane;
        lane = Math.clz32(bits);
        steps[step] = row + lane;
        step += isSet(bits);
        bits &= AFTER >>> lane;
        lane = Math.clz32(bits);
        steps[step] = row + lane;
        step += isSet(bits);
        bits &= AFTER >>> lane;
      } while (bits !== 0);
    }
    begins[i + 1] = step;
    const base = v * LANES;
    for (let j = from; j < step; j++) {
      const to = steps[j]!;
      paths[to] = paths[to]! + paths[base + (to & (LANES - 1))]!;
    }
  }
  for (let i = end; i < tail; i++) {
    const w = nodes[i]!;
    const reached = now[w]!;
    lanes[i] = reached;
    seen[w] = seen[w]! | reached;
    now[w] = 0;
  }
  return tail;
}

/** 1 when any bit is set, else 0; without a branch. */
function isSet(word: number): number {
  return (word | -word) >>> 31;
}

/**
 * Gathers the dependencies of one level from the next. A path count is replaced by
 * (reach + dependency) / count as soon as it is no longer needed, so one table serves both ways.
 */
function gather(
  reach: Float64Array,
  room: BatchRoom,
  begin: number,
  end: number,
  sums: Float64Array,
): void {
  const { paths, nodes, lanes, begins, steps, gathered, sourceReach } = room;
  for (let i = begin; i < end; i++) {
    const last = begins[i + 1]!;
    for (let j = begins[i]!; j < last; j++) {
      const from = steps[j]!;
      const lane = from & (LANES - 1);
      gathered[lane] = gathered[lane]! + paths[from]!;
    }
    const v = nodes[i]!;
    const base = v * LANES;
    const mine = reach[v]!;
    let sum = 0;
    for (let rest = lanes[i]!; rest !== 0; ) {
      const lane = Math.clz32(rest);
      const count = paths[base + lane]!;
      const dependency = count * gathered[lane]!;
      gathered[lane] = 0;
      sum += dependency * sourceReach[lane]!;
      paths[base + lane] = (mine + dependency) / count;
      rest &= AFTER >>> lane;
    }
    sums[v] = sums[v]! + sum;
  }
}
