/** A record as either side lists it. */
export interface Listed {
  readonly device: string;
  readonly sequence: number;
  readonly id: string;
  readonly hash: string;
}

export interface PhoneManifest {
  readonly device: string;
  /** The number that the next record will get: all below were given out. */
  readonly next: number;
  /** What is on the phone, of this device or taken over. */
  readonly held: readonly Listed[];
}

export interface Compared {
  /** On the phone and not with the programme: still to be sent. */
  readonly missingAtServer: readonly Listed[];
  /**
   * With the programme, under numbers that this phone has not given out: its storage was cleared
   * or put back. It has to be enrolled anew, and what it had not sent is looked for.
   */
  readonly missingAtPhone: readonly Listed[];
  /** Given out by this phone and nowhere any more: lost, or set down on a card alone. */
  readonly gaps: readonly number[];
  /** One number with two records, or one id with two contents. Both are kept. */
  readonly conflicts: readonly Listed[];
}

/**
 * Both lists side by side. The programme's list is of the phone's device and of everything the
 * phone lists. What only the programme has, under a number the phone gave out, is as it should
 * be: phones forget what was received. O(records).
 */
export function compareManifests(phone: PhoneManifest, server: readonly Listed[]): Compared {
  const refOf = ({ id, hash }: Listed) => `${id} ${hash}`;
  const there = new Set(server.map(refOf));
  const all = [...server, ...phone.held.filter((one) => !there.has(refOf(one)))];
  const own = all.filter(({ device }) => device === phone.device);
  const byId = counted(all.map(({ id }) => id));
  const byNumber = counted(all.map(numberOf));
  return {
    missingAtServer: phone.held.filter((one) => !there.has(refOf(one))),
    missingAtPhone: server.filter(
      ({ device, sequence }) => device === phone.device && sequence >= phone.next,
    ),
    gaps: gapsIn(
      own.map(({ sequence }) => sequence),
      phone.next,
    ),
    conflicts: all.filter(
      (one) => (byId.get(one.id) ?? 0) > 1 || (byNumber.get(numberOf(one)) ?? 0) > 1,
    ),
  };
}

/**
 * The numbers from 1 that are not among these, below `next`. Without `next` up to the largest:
 * what the programme knows by itself of a device that it has not heard from. O(numbers).
 */
export function gapsIn(numbers: readonly number[], next?: number): readonly number[] {
  const there = new Set(numbers);
  const end = next ?? numbers.reduce((most, number) => Math.max(most, number), 0);
  const gaps: number[] = [];
  for (let number = 1; number < end; number++) if (!there.has(number)) gaps.push(number);
  return gaps;
}

function numberOf({ device, sequence }: Listed): string {
  return `${device} ${sequence}`;
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
