import {
  compareText,
  type IdentityEvent,
  type Problem,
  parseRecordKey,
  type RecordKey,
  type RecordRef,
  type ResolvedRecord,
  recordKey,
} from "@kith/model";
import { assignIds } from "./assign-ids.ts";
import { type ReadLog, readIdentityLog } from "./read-log.ts";

export interface ContinuedIdentities {
  /** The records given, under the ids their people go on with; same order, same probabilities. */
  readonly records: readonly ResolvedRecord[];
  /** What to add to the log. Empty when nothing changed. */
  readonly events: readonly IdentityEvent[];
  /** Pins that could not be kept. */
  readonly problems: readonly Problem[];
}

/**
 * Lets people keep their ids from one matching to the next. Each person goes on under the id
 * whose records they share most of, ties to the oldest id; a partition that was there at an
 * earlier step gets exactly the ids it had then, so undoing decisions brings back the ids too.
 * An id is never used for anybody else: those of people who were merged or are gone rest, and
 * new people get numbers never used. A pin holds a person's id to a record.
 *
 * With an empty log the ids stay as given. The order of the records does not matter to the
 * ids. O(n log n) for n records over the log and the matching.
 *
 * @param records one matching: every record once, `person` telling which belong together
 */
export function continueIdentities(
  log: readonly IdentityEvent[],
  records: readonly ResolvedRecord[],
): ContinuedIdentities {
  const before = readIdentityLog(log);
  const clusters = gather(records);
  const { pinned, problems } = bindPins(before, clusters);
  const found = assignIds(
    before,
    clusters.map((cluster) => cluster.members),
    pinned,
  );
  const nextId = idsNeverUsed(before, clusters, new Set(pinned.values()));
  const ids = found.map((id, c) => id ?? nextId(clusters[c]!.given));

  const idOf = new Map(clusters.map(({ given }, c) => [given, ids[c]!]));
  return {
    records: records.map((record) => ({ ...record, person: idOf.get(record.person)! })),
    events: tell(before, clusters, ids),
    problems,
  };
}

interface Cluster {
  /** The id the matching gave. */
  readonly given: string;
  /** Sorted. */
  readonly members: readonly RecordKey[];
}

/** Clusters in the order of their first record. */
function gather(records: readonly ResolvedRecord[]): Cluster[] {
  const byPerson = new Map<string, RecordKey[]>();
  for (const { egoID, alterID, person } of records) {
    const key = recordKey(egoID, alterID);
    const list = byPerson.get(person);
    if (list === undefined) byPerson.set(person, [key]);
    else list.push(key);
  }
  return Array.from(byPerson, ([given, members]) => ({
    given,
    members: members.sort(compareText),
  })).sort((x, y) => compareText(x.members[0]!, y.members[0]!));
}

function bindPins(
  { pins }: ReadLog,
  clusters: readonly Cluster[],
): { pinned: Map<number, string>; problems: Problem[] } {
  const clusterOf = new Map(
    clusters.flatMap(({ members }, c) => members.map((member) => [member, c] as const)),
  );
  const pinned = new Map<number, string>();
  const holder = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { record, person } of pins) {
    const cluster = clusterOf.get(record);
    if (cluster === undefined) continue;
    const other = pinned.get(cluster);
    const elsewhere = holder.get(person);
    if (other === person) continue;
    if (other === undefined && elsewhere === undefined) {
      pinned.set(cluster, person);
      holder.set(person, cluster);
      continue;
    }
    const who = inWords(parseRecordKey(record));
    problems.push({
      severity: "warning",
      code: "pin-not-kept",
      place: { file: "person ids", field: person },
      message:
        other === undefined
          ? `${who} is pinned to ${person}, but that id is pinned to another person too.`
          : `${who} is pinned to ${person}, but is one person with a record pinned to ${other}.`,
      remedy: "The older pin was kept. Take one of the two back.",
    });
  }
  return { pinned, problems };
}

/**
 * At the first step the ids as given; later numbers above all that were ever used, as wide as
 * these were written.
 */
function idsNeverUsed(
  { holdings, pins }: ReadLog,
  clusters: readonly Cluster[],
  taken: ReadonlySet<string>,
): (given: string) => string {
  const first = holdings.length === 0;
  const used = [
    ...holdings.map(({ id }) => id),
    ...pins.map(({ person }) => person),
    ...(first ? clusters.map(({ given }) => given) : []),
  ];
  let highest = 0;
  let width = 4;
  for (const id of used) {
    const digits = /^p(\d+)$/.exec(id)?.[1];
    if (digits === undefined) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return (given) => {
    if (first && !taken.has(given)) return given;
    highest++;
    return `p${String(highest).padStart(width, "0")}`;
  };
}

/** What happened between the last step and this one, by cluster, then by id. */
function tell(
  before: ReadLog,
  clusters: readonly Cluster[],
  ids: readonly string[],
): IdentityEvent[] {
  const step = before.nextStep;
  const used = new Set(before.holdings.map(({ id }) => id));
  const formerly = new Map<string, string>();
  for (const [id, members] of before.current) for (const m of members) formerly.set(m, id);
  const clusterOf = new Map<string, number>();
  clusters.forEach(({ members }, c) => {
    for (const member of members) clusterOf.set(member, c);
  });

  const now = new Set(ids);
  const absorbed: string[][] = clusters.map(() => []);
  const gone: string[] = [];
  for (const [id, members] of before.current) {
    if (now.has(id)) continue;
    const heir = most(members.map((member) => clusterOf.get(member)));
    if (heir === undefined) gone.push(id);
    else absorbed[heir]!.push(id);
  }

  const events = clusters.flatMap(({ members }, c): IdentityEvent[] => {
    const person = ids[c]!;
    const records = members.map(parseRecordKey);
    const took = absorbed[c]!.sort(compareText);
    if (took.length > 0) return [{ step, kind: "merge", person, absorbed: took, records }];
    const held = before.current.get(person);
    if (held !== undefined) {
      const same = held.length === members.length && held.every((m) => clusterOf.get(m) === c);
      return same ? [] : [{ step, kind: "changed", person, records }];
    }
    const from = most(members.map((member) => formerly.get(member)));
    if (from !== undefined) return [{ step, kind: "split", person, from, records }];
    return [{ step, kind: used.has(person) ? "back" : "new", person, records }];
  });
  gone.sort(compareText);
  return [...events, ...gone.map((person): IdentityEvent => ({ step, kind: "gone", person }))];
}

/** The value that stands there most often, the first of equals; `undefined` when none does. */
function most<T extends string | number>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: T | undefined;
  for (const [value, n] of counts) {
    if (best === undefined || n > counts.get(best)!) best = value;
  }
  return best;
}

function inWords({ egoID, alterID }: RecordRef): string {
  return alterID === undefined ? `Respondent ${egoID}` : `Mention ${alterID} of ${egoID}`;
}
