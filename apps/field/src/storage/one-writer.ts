/**
 * Only one open copy of the app writes. `held` while this one may; `taken` when another copy
 * was there first; `lost` when it was moved to another copy, after which nothing is written
 * here any more.
 */
export type Turn = "held" | "taken" | "lost";

/** What browsers give as `navigator.locks`, as far as it is used here. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean },
    work: (lock: unknown) => Promise<void>,
  ): Promise<void>;
}

/**
 * Asks to be the one copy that writes. `steal` takes the turn from another copy, which is told.
 * The turn ends with the page: a crash frees it.
 *
 * @param lost called once, when another copy has taken the turn away
 */
export function takeTurn(
  locks: Locks,
  name: string,
  { steal = false, lost }: { steal?: boolean; lost: () => void },
): Promise<Turn> {
  return new Promise((resolve) => {
    let held = false;
    const options = steal ? { steal: true } : { ifAvailable: true };
    locks
      .request(name, options, (lock) => {
        if (lock === null) {
          resolve("taken");
          return Promise.resolve();
        }
        held = true;
        resolve("held");
        // Kept until the page goes away.
        return new Promise<void>(() => {});
      })
      .catch(() => {
        if (held) lost();
        else resolve("taken");
      });
  });
}
