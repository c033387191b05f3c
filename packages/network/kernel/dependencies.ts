/**
 * Brandes' dependencies of up to 32 sources at once, in AssemblyScript: TypeScript's syntax,
 * compiled to WebAssembly by `build.ts`. What it computes and why it is shaped like this is said
 * in `src/position/betweenness-batched.ts`, which lays out the memory and calls it.
 *
 * All numbers beside `add`'s are addresses in bytes. A *lane* is one source of the batch and one
 * bit of a word; per node there is a row of 32 numbers, one for each lane.
 */

/** Bytes of a row. */
const ROW: usize = 256;
const ROW_SHIFT: usize = 8;
const IN_ROW: usize = ROW - 1;

/** Per node, two words: lanes that came at earlier levels; lanes that come at this one. */
const MARK_SHIFT: usize = 3;
const NOW: usize = 4;

/** A node at one level: which lanes come to it there, and where its acts and steps are. */
const ENTRY: usize = 20;
const LANES_OF: usize = 4;
const ACTS: usize = 8;
const ACTS_END: usize = 12;
const STEPS_END: usize = 16;

/** An act: one node is reached from the entry at hand, in these lanes. */
const ACT: usize = 8;
/** A step: the address of one number, that of a node and a lane. */
const STEP: usize = 4;

let nodes: u32 = 0;
let offsets: usize = 0;
let targets: usize = 0;
let reach: usize = 0;
let weights: usize = 0;
let sums: usize = 0;
let paths: usize = 0;
let marks: usize = 0;
let levels: usize = 0;
let entries: usize = 0;
let acts: usize = 0;
let steps: usize = 0;
/** Two rows, so that steps next to each other do not wait for one another's sum. */
let gathered: usize = 0;
let sourceReach: usize = 0;
/** Per byte: the eight or fewer lanes that are set in it, as addresses in a row. */
let lists: usize = 0;

/** Says where everything is. Nothing is checked: `src/position/dependencies-memory.ts` lays it out. */
export function place(
  count: u32,
  offsetsAt: usize,
  targetsAt: usize,
  reachAt: usize,
  weightsAt: usize,
  sumsAt: usize,
  fixedAt: usize,
  pathsAt: usize,
  marksAt: usize,
  levelsAt: usize,
  entriesAt: usize,
  actsAt: usize,
  stepsAt: usize,
): void {
  nodes = count;
  offsets = offsetsAt;
  targets = targetsAt;
  reach = reachAt;
  weights = weightsAt;
  sums = sumsAt;
  gathered = fixedAt;
  sourceReach = fixedAt + 2 * ROW;
  lists = fixedAt + 3 * ROW;
  paths = pathsAt;
  marks = marksAt;
  levels = levelsAt;
  entries = entriesAt;
  acts = actsAt;
  steps = stepsAt;
  memory.fill(gathered, 0, 2 * ROW);
  for (let byte: u32 = 0; byte < 256; byte++) {
    let at = lists + ((<usize>byte) << 4);
    for (let lane: u32 = 0; lane < 8; lane++)
      if ((byte >> lane) & 1) {
        store<u16>(at, <u16>(lane << 3));
        at += 2;
      }
  }
}

/**
 * Adds the dependencies of the sources `first` to `end` − 1 to the sums. `weights` says how
 * often each node counts as a target; `farthest` how many of the first nodes have a weight.
 */
export function add(first: u32, end: u32, farthest: u32): void {
  const last = search(first, end, farthest);
  prune(last);
  forward(last);
  back(last);
}

// @ts-expect-error: decorators of functions are AssemblyScript's.
@inline
function markOf(node: u32): usize {
  return marks + ((<usize>node) << MARK_SHIFT);
}

// @ts-expect-error
@inline
function weightOf(node: u32): f64 {
  return load<f64>(weights + ((<usize>node) << 3));
}

/**
 * Breadth-first from all sources, level by level. Writes entries, and the acts of each: which
 * nodes it reaches, in which lanes. Ends early when all that count as targets are reached in
 * all lanes. Returns where in `levels` the last level stands.
 */
function search(first: u32, end: u32, farthest: u32): usize {
  memory.fill(marks, 0, (<usize>nodes) << MARK_SHIFT);
  memory.fill(paths, 0, (<usize>nodes) << ROW_SHIFT);
  let tail = entries;
  for (let source = first; source < end; source++) {
    const lane = source - first;
    store<u32>(tail, source);
    store<u32>(tail, 1 << lane, LANES_OF);
    tail += ENTRY;
    store<u32>(markOf(source), 1 << lane);
    store<f64>(paths + ((<usize>source) << ROW_SHIFT) + ((<usize>lane) << 3), 1);
    const own = load<f64>(reach + ((<usize>source) << 3));
    store<f64>(sourceReach + ((<usize>lane) << 3), own);
  }
  // Sources are below `farthest` themselves, each reached in its own lane.
  let missing = (<i64>farthest - 1) * <i64>(end - first);
  let level = levels;
  store<u32>(level, <u32>entries);
  store<u32>(level, <u32>tail, 4);
  let act = acts;
  let begin = entries;
  while (begin < tail && missing > 0) {
    const stop = tail;
    for (let entry = begin; entry < stop; entry += ENTRY) {
      const node = <usize>load<u32>(entry);
      const front = load<u32>(entry, LANES_OF);
      store<u32>(entry, <u32>act, ACTS);
      const row = offsets + (node << 2);
      const rowEnd = targets + ((<usize>load<u32>(row, 4)) << 2);
      // Written always, kept by moving on, so that nothing has to be guessed.
      for (let tie = targets + ((<usize>load<u32>(row)) << 2); tie < rowEnd; tie += 4) {
        const target = load<u32>(tie);
        const mark = markOf(target);
        const reached = front & ~load<u32>(mark);
        const had = load<u32>(mark, NOW);
        const has = had | reached;
        store<u32>(mark, has, NOW);
        store<u32>(tail, target);
        tail += <usize>(u32(has != 0) & u32(had == 0)) * ENTRY;
        store<u32>(act, target);
        store<u32>(act, reached, 4);
        act += <usize>u32(reached != 0) * ACT;
      }
      store<u32>(entry, <u32>act, ACTS_END);
    }
    for (let entry = stop; entry < tail; entry += ENTRY) {
      const node = load<u32>(entry);
      const mark = markOf(node);
      const reached = load<u32>(mark, NOW);
      store<u32>(entry, reached, LANES_OF);
      store<u32>(mark, load<u32>(mark) | reached);
      store<u32>(mark, 0, NOW);
      if (node < farthest) missing -= <i64>popcnt(reached);
    }
    begin = stop;
    level += 4;
    store<u32>(level, <u32>tail, 4);
  }
  // What was not gone on from has no acts.
  for (let entry = begin; entry < tail; entry += ENTRY) {
    store<u32>(entry, <u32>act, ACTS);
    store<u32>(entry, <u32>act, ACTS_END);
  }
  return begin < tail ? level : level - 4;
}

/**
 * Backwards, drops every lane of an act that leads to no target: with nearly half of all pairs
 * counted already, four in ten of them. A node's second word holds the lanes it is needed in at
 * the level last looked at.
 */
function prune(last: usize): void {
  for (let level = last; level >= levels; level -= 4) {
    const begin = <usize>load<u32>(level);
    const end = <usize>load<u32>(level, 4);
    for (let entry = begin; entry < end; entry += ENTRY) {
      const actsEnd = <usize>load<u32>(entry, ACTS_END);
      let kept = <usize>load<u32>(entry, ACTS);
      let onward: u32 = 0;
      for (let act = kept; act < actsEnd; act += ACT) {
        const target = load<u32>(act);
        const needed = load<u32>(act, 4) & load<u32>(markOf(target), NOW);
        store<u32>(kept, target);
        store<u32>(kept, needed, 4);
        kept += <usize>u32(needed != 0) * ACT;
        onward |= needed;
      }
      store<u32>(entry, <u32>kept, ACTS_END);
      if (weightOf(load<u32>(entry)) == 0)
        store<u32>(entry, load<u32>(entry, LANES_OF) & onward, LANES_OF);
    }
    if (level < last) {
      const deeper = <usize>load<u32>(level, 8);
      for (let entry = end; entry < deeper; entry += ENTRY)
        store<u32>(markOf(load<u32>(entry)), 0, NOW);
    }
    for (let entry = begin; entry < end; entry += ENTRY)
      store<u32>(markOf(load<u32>(entry)), load<u32>(entry, LANES_OF), NOW);
  }
}

/** Writes the steps of one byte of lanes, eight at a time; those too many are written over. */
// @ts-expect-error
@inline
function writeSteps(step: usize, row: usize, byte: u32): usize {
  const list = v128.load(lists + ((<usize>byte) << 4));
  const base = i32x4.splat(<i32>row);
  v128.store(step, i32x4.add(base, i32x4.extend_low_i16x8_u(list)));
  v128.store(step, i32x4.add(base, i32x4.extend_high_i16x8_u(list)), 16);
  return step + (<usize>popcnt(byte)) * STEP;
}

/** Counts shortest paths: writes the steps of each entry, then adds along them. */
function forward(last: usize): void {
  let step = steps;
  const end = <usize>load<u32>(last, 4);
  for (let entry = entries; entry < end; entry += ENTRY) {
    const begin = step;
    const actsEnd = <usize>load<u32>(entry, ACTS_END);
    for (let act = <usize>load<u32>(entry, ACTS); act < actsEnd; act += ACT) {
      const row = paths + ((<usize>load<u32>(act)) << ROW_SHIFT);
      const lanes = load<u32>(act, 4);
      step = writeSteps(step, row, lanes & 255);
      step = writeSteps(step, row + 64, (lanes >> 8) & 255);
      step = writeSteps(step, row + 128, (lanes >> 16) & 255);
      step = writeSteps(step, row + 192, lanes >> 24);
    }
    store<u32>(entry, <u32>step, STEPS_END);
    const own = paths + ((<usize>load<u32>(entry)) << ROW_SHIFT);
    for (let at = begin; at < step; at += STEP) {
      const to = <usize>load<u32>(at);
      store<f64>(to, load<f64>(to) + load<f64>(own + (to & IN_ROW)));
    }
  }
}

/**
 * Gathers dependencies, from the last level to the first after the sources. A path count is
 * replaced by (weight + dependency) / count as soon as it is no longer needed.
 */
function back(last: usize): void {
  for (let level = last; level > levels; level -= 4) {
    const begin = <usize>load<u32>(level);
    const end = <usize>load<u32>(level, 4);
    for (let entry = begin; entry < end; entry += ENTRY) {
      const stepsEnd = <usize>load<u32>(entry, STEPS_END);
      let step = <usize>load<u32>(entry - ENTRY, STEPS_END);
      for (; step + STEP < stepsEnd; step += 2 * STEP) {
        const one = <usize>load<u32>(step);
        const sum = gathered + (one & IN_ROW);
        store<f64>(sum, load<f64>(sum) + load<f64>(one));
        const other = <usize>load<u32>(step, STEP);
        const sum2 = gathered + (other & IN_ROW);
        store<f64>(sum2, load<f64>(sum2, ROW) + load<f64>(other), ROW);
      }
      if (step < stepsEnd) {
        const one = <usize>load<u32>(step);
        const sum = gathered + (one & IN_ROW);
        store<f64>(sum, load<f64>(sum) + load<f64>(one));
      }
      settle(load<u32>(entry), load<u32>(entry, LANES_OF));
    }
  }
}

/** Turns what was gathered for a node into its dependency, lane by lane. */
// @ts-expect-error
@inline
function settle(node: u32, lanes: u32): void {
  const row = paths + ((<usize>node) << ROW_SHIFT);
  const weight = weightOf(node);
  let total: f64 = 0;
  for (let rest = lanes; rest != 0; rest &= rest - 1) {
    const lane = (<usize>ctz(rest)) << 3;
    const sum = gathered + lane;
    const count = load<f64>(row + lane);
    const dependency = count * (load<f64>(sum) + load<f64>(sum, ROW));
    store<f64>(sum, 0);
    store<f64>(sum, 0, ROW);
    total += dependency * load<f64>(sourceReach + lane);
    store<f64>(row + lane, (weight + dependency) / count);
  }
  const at = sums + ((<usize>node) << 3);
  store<f64>(at, load<f64>(at) + total);
}
