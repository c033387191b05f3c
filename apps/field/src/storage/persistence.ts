/** What the browser promises about the app's storage. */
export interface StoragePromise {
  /** The browser will not clear it by itself. */
  readonly persistent: boolean;
  /** Hours that may pass without contact before no new interview is begun; none when persistent. */
  readonly hours: number | undefined;
}

export const HOURS_WITHOUT_PROMISE = 24;
const HOUR = 60 * 60 * 1000;

/** What browsers give as `navigator.storage`, as far as it is used here. */
export interface StorageManagerLike {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
}

/**
 * Asks the browser to keep the app's storage until a person clears it. A refusal changes what
 * the app does (see `mayBegin`), since browsers clear storage that they did not promise to keep.
 */
export async function askToPersist(
  storage: StorageManagerLike | undefined,
): Promise<StoragePromise> {
  let persistent = false;
  try {
    persistent = (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  } catch {
    // A browser that cannot answer has promised nothing.
  }
  return { persistent, hours: persistent ? undefined : HOURS_WITHOUT_PROMISE };
}

/**
 * Whether a new interview may begin: always with the browser's promise; without it only within
 * 24 hours of the last contact with the programme, while something waits to be sent. Interviews
 * under way always go on.
 *
 * @param lastContact milliseconds, as is `now`; a clock that was set back counts as contact now
 */
export function mayBegin(
  promise: StoragePromise,
  waiting: number,
  lastContact: number,
  now: number,
): boolean {
  if (promise.hours === undefined || waiting === 0) return true;
  return now - lastContact < promise.hours * HOUR;
}
