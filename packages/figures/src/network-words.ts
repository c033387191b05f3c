import type { Chosen, DrawnTie } from "./choose-ties.ts";
import type { FigureCaption, FigureWords, Span, TallyTable } from "./figure.ts";
import type { FigureNetwork, FigureNode } from "./figure-network.ts";
import { KNOWS, kindWords } from "./figure-network.ts";
import { amount, count, list, sentence, tenths } from "./plain-numbers.ts";
import { ELSEWHERE, PLACES } from "./tallies.ts";
import { SURE_FROM } from "./tokens.ts";

/** What the members of a grouping are called: "street", "group", "area". */
export type GroupWord = "street" | "group" | "area";

/** Whether each tie is a thread of its own, or only counted into cards and ropes. */
export type Counted = "drawn" | "counted";

/**
 * What a network picture says, from the same tallies as its table: how much stays in the group,
 * with the range the unsure ties leave open, then where it crosses, then what is not known. Of
 * groups found from the ties it says only that: they are tied closely by how they were found.
 */
export function networkWords(
  chosen: Chosen,
  tallies: TallyTable,
  network: FigureNetwork,
  word: GroupWord,
  kind: string,
  counted: Counted = "drawn",
): FigureWords {
  if (chosen.ties.length === 0) {
    const text = "Nothing to draw: no ties of this kind are as sure as you asked for.";
    return { claim: plain(text), rest: [leftOut(chosen)].filter(Boolean), text };
  }
  const claim =
    word === "group"
      ? foundClaim(tallies)
      : stayClaim(stayingIn(tallies), tallies.total.ties, word);
  const rest = [
    crossing(tallies, word),
    sureness(tallies, counted),
    answered(network, kind),
    leftOut(chosen),
  ];
  return finish(claim, rest.filter(Boolean));
}

/** What the network of one person or place says: to whom tied, how surely, how joined. */
export function ownNetworkWords(
  chosen: Chosen,
  centre: FigureNode,
  network: FigureNetwork,
  name: (node: FigureNode) => string,
): FigureWords {
  const own = chosen.ties.filter((tie) => tie.source === centre.id || tie.target === centre.id);
  const near = new Set(own.flatMap((tie) => [tie.source, tie.target]));
  near.delete(centre.id);
  const neighbours = chosen.nodes.filter((node) => near.has(node.id));
  const people = neighbours.filter((node) => node.kind === "person").length;
  const places = neighbours.length - people;
  const parts = [
    ...(people > 0 || places === 0 ? [amount(people, "person", "people")] : []),
    ...(places > 0 ? [amount(places, "place or group", "places and groups")] : []),
  ];
  const unsure = own.filter((tie) => tie.probability < SURE_FROM).length;
  const among = chosen.ties.length - own.length;
  return finish(
    [
      { text: `${name(centre)} is tied to `, strong: false },
      { text: list(parts), strong: true },
      { text: ".", strong: false },
    ],
    [
      unsure === 0
        ? `We are sure of ${own.length === 1 ? "this tie" : "all these ties"}.`
        : `We are not sure of ${count(unsure)} of these ties.`,
      among === 0
        ? "No tie joins them to one another."
        : `${sentence(amount(among, "tie"))} ${among === 1 ? "joins" : "join"} them to one another.`,
      answered(network, "any"),
    ],
  );
}

export interface Staying {
  /** Ties between people whose groups are both known. */
  readonly ties: number;
  readonly same: number;
  readonly low: number;
  readonly high: number;
}

/** Ties within a group out of those between grouped people; the range if unsure ones are wrong. */
export function stayingIn(tallies: TallyTable): Staying {
  let same = 0;
  let sameUnsure = 0;
  let across = 0;
  let acrossUnsure = 0;
  tallies.rows.forEach((row, r) => {
    tallies.columns.forEach((column, c) => {
      if (row.startsWith("Elsewhere") || column.startsWith("Elsewhere")) return;
      if (row === PLACES || column === PLACES) return;
      const cell = tallies.cells[r]![c]!;
      if (row === column) {
        same += cell.ties;
        sameUnsure += cell.unsure;
      } else {
        across += cell.ties;
        acrossUnsure += cell.unsure;
      }
    });
  });
  const share = (part: number, other: number) => (part + other === 0 ? 0 : part / (part + other));
  return {
    ties: same + across,
    same,
    low: share(same - sameUnsure, across),
    high: share(same, across - acrossUnsure),
  };
}

/** Groups with a tie; nothing about how many stay inside, which is what made them groups. */
function foundClaim(tallies: TallyTable): readonly Span[] {
  const groups = new Set([...tallies.rows, ...tallies.columns]);
  groups.delete(ELSEWHERE);
  groups.delete(PLACES);
  if (groups.size === 0) return plain("No tie joins two people whose group we know.");
  return [
    { text: "From their ties we found ", strong: false },
    { text: amount(groups.size, "group"), strong: true },
    { text: " of people who are tied closely to one another.", strong: false },
  ];
}

function stayClaim(stay: Staying, drawn: number, word: GroupWord): readonly Span[] {
  if (stay.ties === 0) return plain(`No tie joins two people whose ${word} we know.`);
  const share = stay.same / stay.ties;
  const opening =
    share >= 0.6
      ? `Most ties stay in the ${word}. `
      : share <= 0.4
        ? `Most ties reach beyond the ${word}. `
        : `Ties stay in the ${word} about as often as they leave it. `;
  const low = Math.round(stay.low * 10);
  const high = Math.round(stay.high * 10);
  const range =
    low === high
      ? ""
      : high === 10
        ? ` (at least ${low})`
        : low === 0
          ? ` (at most ${high})`
          : ` (between ${low} and ${high})`;
  const all = stay.ties === drawn;
  const of = all
    ? amount(stay.ties, "tie")
    : `the ${amount(stay.ties, "tie")} between people whose ${word} we know`;
  const about = tenths(share);
  return [
    { text: opening, strong: false },
    { text: /\d/.test(about) ? `About ${about}` : sentence(about), strong: true },
    {
      text: `${range} of ${of} ${stay.ties === 1 ? "is" : "are"} to somebody in the same ${word}.`,
      strong: false,
    },
  ];
}

function crossing(tallies: TallyTable, word: GroupWord): string {
  let best = { ties: 0, unsure: 0, names: ["", ""] };
  tallies.rows.forEach((row, r) => {
    tallies.columns.forEach((column, c) => {
      if (c <= r || row.startsWith("Elsewhere") || column.startsWith("Elsewhere")) return;
      if (row === PLACES || column === PLACES) return;
      const there = tallies.cells[r]![c]!;
      const back = tallies.cells[tallies.rows.indexOf(column)]?.[tallies.columns.indexOf(row)];
      const ties = there.ties + (back?.ties ?? 0);
      if (ties > best.ties)
        best = { ties, unsure: there.unsure + (back?.unsure ?? 0), names: [row, column] };
    });
  });
  if (best.ties === 0) return `No tie joins two ${word}s.`;
  const doubt = best.unsure === 0 ? "" : `, ${count(best.unsure)} not sure`;
  return `${sentence(best.names[0] ?? "")} and ${best.names[1]} share most: ${amount(best.ties, "tie")}${doubt}.`;
}

function sureness(tallies: TallyTable, counted: Counted): string {
  const { ties, unsure } = tallies.total;
  const toPlaces = tiesToPlaces(tallies);
  const places = toPlaces === 0 ? "" : `, ${count(toPlaces)} to places and groups`;
  if (unsure === 0) return `We are sure of all ${amount(ties, "tie")} ${counted}${places}.`;
  return `Of ${amount(ties, "tie")} ${counted}${places}${places && ","} we are not sure of ${count(unsure)}.`;
}

function tiesToPlaces(tallies: TallyTable): number {
  let sum = 0;
  tallies.rows.forEach((row, r) => {
    tallies.columns.forEach((column, c) => {
      if (row === PLACES || column === PLACES) sum += tallies.cells[r]![c]!.ties;
    });
  });
  return sum;
}

/** Interviews that named somebody when asked this; `undefined` where it was not counted. */
function namedSomebody(network: FigureNetwork, kind: string): number | undefined {
  const { interviews, namedNobody, named } = network.asked;
  if (kind === "any") return interviews - namedNobody;
  return named?.find(({ generator }) => generator === kind)?.interviews;
}

function answered(network: FigureNetwork, kind: string): string {
  const { interviews } = network.asked;
  const some = namedSomebody(network, kind) ?? interviews;
  const nobody = some === interviews ? "" : `; ${count(interviews - some)} named nobody`;
  return `${amount(interviews, "person", "people")} told us${nobody}.`;
}

function leftOut(chosen: Chosen): string {
  const parts: string[] = [];
  if (chosen.tooUnsure > 0) parts.push(`${amount(chosen.tooUnsure, "less sure tie")}`);
  if (chosen.peopleLeftOut > 0)
    parts.push(`${amount(chosen.peopleLeftOut, "person", "people")} without such a tie`);
  return parts.length === 0 ? "" : `Not drawn: ${list(parts)}.`;
}

export const plain = (text: string): readonly Span[] => [{ text, strong: false }];

/** Puts claim and sentences together, leaving out the last ones if it would be 80 words or more. */
export function finish(claim: readonly Span[], rest: readonly string[]): FigureWords {
  const opening = claim.map((span) => span.text).join("");
  const kept: string[] = [];
  for (const next of rest) {
    if (wordCount([opening, ...kept, next].join(" ")) < 80) kept.push(next);
  }
  return { claim, rest: kept, text: [opening, ...kept].join(" ") };
}

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What was asked, of whom, who answered, what is missing. */
export function networkCaption(
  network: FigureNetwork,
  kind: string,
  ties: readonly DrawnTie[],
  chosen: Pick<Chosen, "tooUnsure" | "peopleLeftOut">,
  counted: Counted = "drawn",
): FigureCaption {
  const { interviews, generators, waves } = network.asked;
  const some = namedSomebody(network, kind);
  const asked =
    kind === "any"
      ? generators.length > 0
        ? `whom they turn to, in ${amount(generators.length, "question")}: ${list(generators.slice(0, 6).map((name) => `“${kindWords(name)}”`))}${generators.length > 6 ? " and others" : ""}.`
        : "who is tied to whom."
      : kind === "knows"
        ? "which of the people they named know each other."
        : `the question “${kindWords(kind)}”.`;
  const wave = waves.length === 0 ? "" : `, ${list(waves.map((name) => waveWords(name)))}`;
  const missing: string[] = [];
  if (some !== undefined && some < interviews)
    missing.push(
      `${count(interviews - some)} named nobody (${tenths((interviews - some) / Math.max(1, interviews))})`,
    );
  if (chosen.tooUnsure > 0)
    missing.push(`${amount(chosen.tooUnsure, "tie")} less sure than you asked for`);
  const unsure = ties.filter((tie) => tie.probability < 0.9).length;
  if (unsure > 0)
    missing.push(
      `${amount(unsure, "tie")} ${counted === "drawn" ? "drawn stitched" : "counted"} may be wrong`,
    );
  missing.push("a person nobody asked about is not in this picture");
  return {
    asked: sentence(asked),
    of: `${amount(interviews, "person", "people")} interviewed${wave}.`,
    answered:
      some === undefined
        ? kind === KNOWS
          ? "Not counted: it is asked only of those who named two people or more."
          : "Not counted for this question; match again to count it."
        : `${count(some)} of ${amount(interviews, "interview")} named somebody.`,
    missing: `${sentence(missing.join("; "))}.`,
  };
}

export function waveWords(wave: string): string {
  return /^\d+$/.test(wave) ? `wave ${wave}` : wave;
}
