import { ramp } from "../ramp.ts";
import { type Surroundings, TIED, UNKNOWN } from "./surroundings.ts";

/**
 * What the people around a record and around a cluster say of whether it belongs there. The
 * people around a cluster are pooled: a shared friend counts once, however many tellers name
 * both.
 */
export const FEATURES = [
  "intercept",
  // Shared people tied to both: the first, the second, two more, four more.
  "bothTied1",
  "bothTied2",
  "bothTied4",
  "bothTied8",
  // Shared people tied to one of the two, or to neither, or where nobody asked about ties.
  "oneTied1",
  "oneTied3",
  "noneTied1",
  "noneTied4",
  "notAsked2",
  // The record's teller is known around the cluster: tied to it, or not.
  "tellerTied",
  "tellerUntied",
  // Tellers of the cluster who are named beside the record: tied to it, or not.
  "namesTeller1",
  "namesTeller3",
  "namesTellerUntied",
  // Contacts of the record that nobody around the cluster is; contacts of the cluster not named.
  "lonely2",
  "lonely6",
  "lonelyBySize",
  "unmet4",
  "unmet12",
  // Friends of friends of the record who are contacts of the cluster.
  "second2",
  "second6",
  "logSize",
  // Shared people count for less around a cluster that half the place is around.
  "bothBySize",
  "logContacts",
  // A role is stated for many of the cluster, and not for the record; or the other way round.
  "roleUnstated",
  "roleNew",
  // Against respondents, whose list is known: who should be in it and is not.
  "present1",
  "present3",
  "missing1",
  "missing3",
  "missingFull1",
  "missingFull3",
] as const;
export const WIDTH = FEATURES.length;

export interface RelationFeatures {
  /** Looks at the people around a record, before `fill` is called for it. O(contacts of contacts). */
  lookAround(record: number): void;
  /** Fills a row for the record looked around and a cluster it is not in. O(people around). */
  fill(members: readonly number[], row: Float64Array, at: number): void;
}

/** Works on the clusters in `of`, as they are when it is called. */
export function relationFeatures(
  around: Surroundings,
  of: Int32Array,
  membersOf: (cluster: number) => readonly number[],
): RelationFeatures {
  const { start, others, tie, isRespondent, teller, interview, listFull, hasRole } = around;
  const n = of.length;
  // Marks are of the current call when they carry its stamp.
  const seen = new Int32Array(n);
  const state = new Uint8Array(n);
  const told = new Int32Array(n);
  const second = new Int32Array(n);
  const first = new Int32Array(n);
  const pooled = new Int32Array(n);
  let stamp = 0;
  let secondStamp = 0;
  let current = -1;

  const lookAround = (record: number): void => {
    current = record;
    secondStamp++;
    for (let i = start[record]!; i < start[record + 1]!; i++) {
      const k = of[others[i]!]!;
      if (k >= 0) first[k] = secondStamp;
    }
    for (let i = start[record]!; i < start[record + 1]!; i++) {
      const other = others[i]!;
      const k = of[other]!;
      if (tie[i] !== TIED || k < 0 || isRespondent[other] === 1) continue;
      for (const m of membersOf(k)) {
        for (let j = start[m]!; j < start[m + 1]!; j++) {
          if (tie[j] !== TIED) continue;
          const far = of[others[j]!]!;
          if (far >= 0 && first[far] !== secondStamp) second[far] = secondStamp;
        }
      }
    }
  };

  const fill = (members: readonly number[], row: Float64Array, at: number): void => {
    stamp++;
    let contacts = 0;
    let met = 0;
    let near = 0;
    let people = 0;
    let ownList = -1;
    let roles = 0;
    for (const m of members) {
      roles += hasRole[m]!;
      if (isRespondent[m] === 1) ownList = m;
      for (let i = start[m]!; i < start[m + 1]!; i++) {
        const other = others[i]!;
        const k = of[other]!;
        if (k < 0) continue;
        if (seen[k] !== stamp) {
          seen[k] = stamp;
          state[k] = tie[i]!;
          told[k] = 0;
          pooled[people++] = k;
        } else if (tie[i]! > state[k]!) state[k] = tie[i]!;
        if (isRespondent[other] === 1) told[k] = stamp;
      }
    }
    for (let p = 0; p < people; p++) {
      const k = pooled[p]!;
      if (state[k] !== TIED) continue;
      contacts++;
      if (first[k] === secondStamp) met++;
      else if (second[k] === secondStamp) near++;
    }
    let both = 0;
    let one = 0;
    let none = 0;
    let notAsked = 0;
    let tellerTied = 0;
    let tellerUntied = 0;
    let namesTied = 0;
    let namesUntied = 0;
    let lonely = 0;
    for (let i = start[current]!; i < start[current + 1]!; i++) {
      const other = others[i]!;
      const k = of[other]!;
      if (k < 0) continue;
      const mine = tie[i]!;
      if (seen[k] !== stamp) {
        if (mine === TIED) lonely++;
        continue;
      }
      const theirs = state[k]!;
      if (isRespondent[other] === 1) {
        if (theirs === TIED) tellerTied++;
        else tellerUntied++;
      } else if (told[k] === stamp) {
        if (mine === TIED) namesTied++;
        else namesUntied++;
      } else if (mine === UNKNOWN || theirs === UNKNOWN) notAsked++;
      else if (mine === TIED && theirs === TIED) both++;
      else if (mine === TIED || theirs === TIED) one++;
      else none++;
    }
    let present = 0;
    let missing = 0;
    let full = false;
    if (isRespondent[current] === 1) {
      full = listFull[current] === 1;
      for (const m of members) {
        if (isRespondent[m] === 1) continue;
        const t = of[teller[interview[m]!]!]!;
        if (t >= 0 && first[t] === secondStamp) present++;
        else missing++;
      }
    } else if (ownList >= 0) {
      full = listFull[ownList] === 1;
      if (named(ownList, of[teller[interview[current]!]!]!)) present++;
      else missing++;
      for (let i = start[current]!; i < start[current + 1]!; i++) {
        const k = of[others[i]!]!;
        if (tie[i] !== TIED || k < 0 || isRespondent[others[i]!] === 1) continue;
        if (named(ownList, k)) present += 0.5;
        else missing += 0.5;
      }
    }
    const size = Math.log(1 + members.length);
    row[at] = 1;
    row[at + 1] = ramp(both, 0, 1);
    row[at + 2] = ramp(both, 1, 2);
    row[at + 3] = ramp(both, 2, 4);
    row[at + 4] = ramp(both, 4, 8);
    row[at + 5] = ramp(one, 0, 1);
    row[at + 6] = ramp(one, 1, 3);
    row[at + 7] = ramp(none, 0, 1);
    row[at + 8] = ramp(none, 1, 4);
    row[at + 9] = ramp(notAsked, 0, 2);
    row[at + 10] = tellerTied > 0 ? 1 : 0;
    row[at + 11] = tellerUntied > 0 ? 1 : 0;
    row[at + 12] = ramp(namesTied, 0, 1);
    row[at + 13] = ramp(namesTied, 1, 3);
    row[at + 14] = ramp(namesUntied, 0, 2);
    row[at + 15] = ramp(lonely, 0, 2);
    row[at + 16] = ramp(lonely, 2, 6);
    row[at + 17] = Math.min(6, lonely) * size;
    row[at + 18] = ramp(contacts - met, 0, 4);
    row[at + 19] = ramp(contacts - met, 4, 12);
    row[at + 20] = ramp(near, 0, 2);
    row[at + 21] = ramp(near, 2, 6);
    row[at + 22] = size;
    row[at + 23] = Math.min(6, both) * size;
    row[at + 24] = Math.log(1 + contacts);
    row[at + 25] = hasRole[current] === 1 ? 0 : roles / members.length;
    row[at + 26] = hasRole[current] === 1 ? 1 - roles / members.length : 0;
    row[at + 27] = ramp(present, 0, 1);
    row[at + 28] = ramp(present, 1, 3);
    row[at + 29] = full ? 0 : ramp(missing, 0, 1);
    row[at + 30] = full ? 0 : ramp(missing, 1, 3);
    row[at + 31] = full ? ramp(missing, 0, 1) : 0;
    row[at + 32] = full ? ramp(missing, 1, 3) : 0;
  };

  const named = (respondent: number, cluster: number): boolean => {
    for (let i = start[respondent]!; i < start[respondent + 1]!; i++) {
      if (of[others[i]!] === cluster) return true;
    }
    return false;
  };

  return { lookAround, fill };
}
