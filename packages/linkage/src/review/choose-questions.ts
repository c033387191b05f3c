import { type Heap, heapOf } from "@kith/model";
import type { CoreLink, DoubtMap } from "./doubt-map.ts";

export interface Chosen {
  readonly link: CoreLink;
  /** Expected number of pairs that the answer puts right, by stake, given what was chosen before. */
  readonly gain: number;
}

/**
 * Chooses links to ask about, one after the other, each time the one with the largest gain:
 * the expected number of pairs now wrongly apart or wrongly together that the answer puts
 * right. Where A and B are probably one, asking about B and C nearly answers A and C, so that the gain of the latter
 * falls by as much; what such an answer does not settle stays worth asking.
 *
 * @param stake what hangs on a link; the gain is multiplied by it
 *
 * O((links + chosen x links of a core) log links); ties go to the lower cores.
 */
export function chooseQuestions(
  map: DoubtMap,
  links: readonly CoreLink[],
  limit: number,
  stake: (link: CoreLink) => number,
): Chosen[] {
  const { cores } = map;
  const linkOf = new Map<number, number>();
  const linksAt: number[][] = cores.map(() => []);
  const keyOf = (a: number, b: number): number => Math.min(a, b) * cores.length + Math.max(a, b);
  links.forEach(({ a, b }, i) => {
    linkOf.set(keyOf(a, b), i);
    linksAt[a]!.push(i);
    linksAt[b]!.push(i);
  });
  const gain = Float64Array.from(links, (link) => expectedGain(map, link) * stake(link));
  /** Cores that are, or by an answer chosen would be, one with a core. */
  const oneWith: Map<number, number>[] = withinPeople(map);

  const heap = linkHeap(links);
  for (const [index, most] of gain.entries()) heap.push({ index, gain: most });
  const chosen: Chosen[] = [];
  for (let top = heap.pop(); top !== undefined && chosen.length < limit; top = heap.pop()) {
    const { index, gain: offered } = top;
    if (gain[index]! < offered) {
      // Less is left of it than when it was put in: it has to queue again.
      heap.push({ index, gain: gain[index]! });
      continue;
    }
    const link = links[index]!;
    chosen.push({ link, gain: offered });
    const { a, b, mean } = link;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const [other, strength] of oneWith[x]!) {
        const implied = linkOf.get(keyOf(other, y));
        if (other === y || implied === undefined || implied === index) continue;
        gain[implied]! *= 1 - strength;
      }
    }
    oneWith[a]!.set(b, Math.max(mean, oneWith[a]!.get(b) ?? 0));
    oneWith[b]!.set(a, Math.max(mean, oneWith[b]!.get(a) ?? 0));
  }
  return chosen;
}

/** For each core, the other cores of its person and how probably they are one. */
function withinPeople({ cores, links }: DoubtMap): Map<number, number>[] {
  const within = cores.map(() => new Map<number, number>());
  for (const { a, b, mean, together } of links) {
    if (!together) continue;
    within[a]!.set(b, mean);
    within[b]!.set(a, mean);
  }
  return within;
}

/** Pairs now wrongly apart, or wrongly together, if the matching is wrong about these two. */
function expectedGain({ cores }: DoubtMap, { a, b, mean, together }: CoreLink): number {
  const pairs = cores[a]!.members.length * cores[b]!.members.length;
  return pairs * (together ? 1 - mean : mean);
}

interface Offer {
  readonly index: number;
  readonly gain: number;
}

/** Largest gain first, then lower cores. */
function linkHeap(links: readonly CoreLink[]): Heap<Offer> {
  return heapOf((p, q) => {
    if (p.gain !== q.gain) return p.gain > q.gain;
    const [x, y] = [links[p.index]!, links[q.index]!];
    return x.a !== y.a ? x.a < y.a : x.b < y.b;
  });
}
