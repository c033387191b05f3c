import { compareText, type PlaceLabel, type PlacePair, type PlaceResolution } from "@kith/model";

/** Pairs surer than this either way are not worth asking about. */
const DOUBTFUL = { least: 0.1, most: 0.95 } as const;

/**
 * Which names to ask people about: "do these two mean one thing?" Doubtful pairs, those first
 * whose answer touches most of what was said (chance of being wrong × how often the two
 * forms were given), one for each two things or for each doubtful form. O(pairs log pairs).
 */
export function placeQuestions(resolution: PlaceResolution, limit = 100): PlacePair[] {
  const key = ({ kind, label, area }: PlaceLabel): string => JSON.stringify([kind, label, area]);
  const times = new Map<string, number>();
  const placeOf = new Map<string, string>();
  for (const { id, labels } of resolution.places) {
    for (const label of labels) {
      times.set(key(label), label.times);
      placeOf.set(key(label), id);
    }
  }
  const worth = ({ a, b, probability }: PlacePair): number =>
    probability * (1 - probability) * (times.get(key(a)) ?? 1) * (times.get(key(b)) ?? 1);
  const ranked = resolution.pairs
    .filter(({ probability }) => probability > DOUBTFUL.least && probability < DOUBTFUL.most)
    .map((pair) => ({ pair, worth: worth(pair) }))
    .sort(
      (x, y) =>
        y.worth - x.worth ||
        compareText(key(x.pair.a), key(y.pair.a)) ||
        compareText(key(x.pair.b), key(y.pair.b)),
    );
  const asked = new Set<string>();
  const chosen: PlacePair[] = [];
  for (const { pair } of ranked) {
    const [x, y] = [placeOf.get(key(pair.a))!, placeOf.get(key(pair.b))!];
    // Within one thing the doubt is about the form less often given.
    const fewer =
      (times.get(key(pair.a)) ?? 0) < (times.get(key(pair.b)) ?? 0) ? key(pair.a) : key(pair.b);
    const about = x === y ? fewer : [x, y].sort(compareText).join(" | ");
    if (asked.has(about)) continue;
    asked.add(about);
    chosen.push(pair);
    if (chosen.length === limit) break;
  }
  return chosen;
}
