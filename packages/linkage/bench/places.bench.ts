/**
 * How well places and groups are told from one another: made-up communities whose people call
 * them as people do. Run: `node packages/linkage/bench/places.bench.ts [--seeds N] [--show]`
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { link, resolvePlaces, scoreResolution } from "@kith/linkage";
import type { Interview, PlaceResolution } from "@kith/model";
import { type AffiliationTruth, simulate } from "@kith/simulation";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "5" }, show: { type: "boolean" } },
});

/** Affiliations as records of their own: each belongs to one place. */
function asRecords(places: readonly string[]) {
  return places.map((person, i) => ({ egoID: String(i), person, probability: 1 }));
}

function score(found: readonly string[], truth: readonly AffiliationTruth[]) {
  return scoreResolution(asRecords(found), asRecords(truth.map(({ place }) => place)));
}

function sameWords(interviews: readonly Interview[]): string[] {
  return interviews.flatMap(({ affiliations }) =>
    affiliations.map(
      ({ kind, label }) => `${kind}:${label.trim().replace(/\s+/gu, " ").toLowerCase()}`,
    ),
  );
}

const line = (name: string, { pairwise, bcubed }: ReturnType<typeof score>, more = "") =>
  `${name.padEnd(22)} P ${pairwise.precision.toFixed(3)} R ${pairwise.recall.toFixed(3)} F1 ${pairwise.f1.toFixed(3)}  B-cubed ${bcubed.f1.toFixed(3)} ${more}\n`;

for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const { interviews, placeTruth } = simulate({
    seed,
    people: 1700,
    interviews: 300,
    detail: "typical",
    labels: "as-said",
  });
  const from = process.hrtime.bigint();
  const alone = resolvePlaces(interviews);
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  const { resolution } = link(interviews, { seed: 1 });
  const withPeople = resolvePlaces(interviews, { resolution });
  const ids = ({ entries }: PlaceResolution) => entries.map(({ place }) => place);
  const forms = new Set(placeTruth.map(({ kind, label }) => `${kind} ${label}`)).size;
  process.stdout.write(
    `seed ${seed}: ${placeTruth.length} affiliations, ${forms} labels, ${new Set(placeTruth.map((t) => t.place)).size} true, ${alone.places.length} found\n`,
  );
  process.stdout.write(line("same words", score(sameWords(interviews), placeTruth)));
  process.stdout.write(line("resolved", score(ids(alone), placeTruth), `${ms.toFixed(0)} ms`));
  process.stdout.write(line("resolved with people", score(ids(withPeople), placeTruth)));
  process.stdout.write(calibration(withPeople, placeTruth));
  if (values.show === true) show(withPeople, placeTruth);
}

/** Mean probability of entries against the share that stand with the right thing, by fifths. */
function calibration({ entries }: PlaceResolution, truth: readonly AffiliationTruth[]): string {
  const mostly = new Map<string, Map<string, number>>();
  entries.forEach(({ place }, i) => {
    const counts = mostly.get(place) ?? new Map<string, number>();
    counts.set(truth[i]!.place, (counts.get(truth[i]!.place) ?? 0) + 1);
    mostly.set(place, counts);
  });
  const right = (i: number): boolean => {
    const [top] = [...mostly.get(entries[i]!.place)!].sort((a, b) => b[1] - a[1]);
    return top![0] === truth[i]!.place;
  };
  const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];
  return `  ${bins
    .slice(1)
    .map((to, b) => {
      const here = entries.flatMap(({ probability }, i) =>
        probability >= bins[b]! && probability < to ? [i] : [],
      );
      const mean = here.reduce((sum, i) => sum + entries[i]!.probability, 0) / here.length;
      const share = here.filter(right).length / here.length;
      return here.length === 0 ? "" : `${mean.toFixed(2)}→${share.toFixed(2)} (${here.length})`;
    })
    .filter(Boolean)
    .join("  ")}\n`;
}

function show({ entries, places }: PlaceResolution, truth: readonly AffiliationTruth[]): void {
  for (const place of places) {
    const inside = new Map<string, number>();
    entries.forEach((entry, i) => {
      if (entry.place !== place.id) return;
      const key = `${truth[i]!.place} ← ${truth[i]!.label}`;
      inside.set(key, (inside.get(key) ?? 0) + 1);
    });
    const rows = [...inside].map(([key, n]) => `${key} ×${n}`).join("; ");
    process.stdout.write(`  ${place.id} “${place.title}”: ${rows}\n`);
  }
}
