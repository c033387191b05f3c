import type { RecordRef } from "@kith/model";
import { spellingKey } from "../describe/spelling-tally.ts";
import type { NameMask } from "./mask-names.ts";
import type { Around, QuestionDocument } from "./question-document.ts";
import type { ReviewIndex } from "./review-index.ts";
import { nameInWords } from "./side-in-words.ts";

interface Found {
  readonly around: Around;
  /** Records it is made of; none for places and groups. */
  readonly refs: readonly RecordRef[];
  /** For places and groups: kind and spelling. */
  readonly key: string;
  /** Only named in the same account: worth showing when somebody like that is around both. */
  readonly nearby: boolean;
}

/** Two people around are drawn as perhaps one from here on. */
const PERHAPS_ONE = 0.3;

/**
 * Who and what is around both sides of a question: the tellers, the people tied to them in
 * the same accounts, the places and groups said of them. People who are or may be one are
 * aligned, the surest first, each used once. O(around left x around right).
 */
export function alignSurroundings(
  index: ReviewIndex,
  left: readonly RecordRef[],
  right: readonly RecordRef[],
  mask: NameMask,
): Pick<QuestionDocument, "shared" | "onlyLeft" | "onlyRight"> {
  const [l, r] = [surroundingsOf(index, left, mask), surroundingsOf(index, right, mask)];
  const matches: { x: number; y: number; probability: number }[] = [];
  l.forEach((one, x) => {
    r.forEach((other, y) => {
      const probability = sameness(index, one, other);
      if (probability >= PERHAPS_ONE) matches.push({ x, y, probability });
    });
  });
  const apart = (x: number, y: number): number => Number(l[x]!.nearby) + Number(r[y]!.nearby);
  matches.sort(
    (p, q) =>
      apart(p.x, p.y) - apart(q.x, q.y) || q.probability - p.probability || p.x - q.x || p.y - q.y,
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const shared: QuestionDocument["shared"][number][] = [];
  for (const { x, y, probability } of matches) {
    if (usedLeft.has(x) || usedRight.has(y)) continue;
    usedLeft.add(x);
    usedRight.add(y);
    shared.push({ left: l[x]!.around, right: r[y]!.around, probability });
  }
  return {
    shared,
    onlyLeft: l.filter((one, x) => !one.nearby && !usedLeft.has(x)).map(({ around }) => around),
    onlyRight: r.filter((one, y) => !one.nearby && !usedRight.has(y)).map(({ around }) => around),
  };
}

function sameness(index: ReviewIndex, one: Found, other: Found): number {
  if (one.refs.length === 0 || other.refs.length === 0) return one.key === other.key ? 1 : 0;
  // Records put to one person without a pair of their own are joined by what stands between.
  let best = one.key === other.key ? 0.5 : 0;
  for (const a of one.refs) {
    for (const b of other.refs) best = Math.max(best, index.probability(a, b));
  }
  return best;
}

/** In the order of the accounts: the teller, people, then places and groups. */
function surroundingsOf(
  index: ReviewIndex,
  side: readonly RecordRef[],
  mask: NameMask,
): readonly Found[] {
  const people = new Map<string, { how: string; refs: RecordRef[]; nearby: boolean }>();
  const places = new Map<string, Found>();
  const addPerson = (ref: RecordRef, how: string, nearby = false): void => {
    const person = index.person(ref) ?? `${ref.egoID} ${ref.alterID ?? ""}`;
    const entry = people.get(person);
    if (entry === undefined) people.set(person, { how, refs: [ref], nearby });
    else if (entry.nearby && !nearby)
      people.set(person, { how, refs: [...entry.refs, ref], nearby });
    else entry.refs.push(ref);
  };
  for (const { egoID, alterID } of side) {
    const interview = index.interviews.get(egoID);
    if (interview === undefined) continue;
    if (alterID === undefined) {
      for (const mention of interview.mentions) {
        addPerson({ egoID, alterID: mention.alterID }, "named by them");
      }
    } else {
      addPerson({ egoID }, "told us of them");
      for (const { source, target, state } of interview.ties) {
        if (state !== "yes" || (source !== alterID && target !== alterID)) continue;
        const other: string = source === alterID ? target : source;
        if (other !== alterID) addPerson({ egoID, alterID: other }, "knows them");
      }
      for (const mention of interview.mentions) {
        if (mention.alterID === alterID) continue;
        addPerson({ egoID, alterID: mention.alterID }, "named in the same account", true);
      }
    }
    for (const affiliation of interview.affiliations) {
      if (affiliation.alterID !== alterID) continue;
      const { kind, label } = affiliation;
      const key = `${kind} ${spellingKey(label)}`;
      if (places.has(key)) continue;
      const how = kind === "information" ? "where they hear things" : "belongs there";
      const around: Around = { label: mask.text(label.trim()), kind, status: "none", how };
      places.set(key, { around, refs: [], key, nearby: false });
    }
  }
  const found: Found[] = [];
  for (const [person, { how, refs, nearby }] of people) {
    const label = nameInWords(index, refs, mask);
    const status = index.respondents.has(person) ? "respondent" : "named";
    found.push({ around: { label, kind: "person", status, how }, refs, key: person, nearby });
  }
  return [...found, ...places.values()];
}
