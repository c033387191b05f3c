import { seededRandom } from "@kith/model";
import {
  type Envelope,
  GRACE,
  handOverText,
  type Reply,
  readHandOver,
  receiptText,
} from "../src/index.ts";
import { cheapHash } from "./cheap-hash.ts";
import { clockwork, type Life } from "./clockwork.ts";
import { ALL_FAULTS, type Faults, NO_FAULTS } from "./faults.ts";
import type { Mutant } from "./mutants.ts";
import { makePhone, type Phone } from "./phone.ts";
import { makeServer, signatureOf } from "./server.ts";

export interface SimulationOptions {
  readonly seed: number;
  readonly phones: number;
  /** Of each phone. */
  readonly interviews: number;
  readonly faults?: Faults;
  readonly mutant?: Mutant;
}

export interface SimulationResult {
  /** Interviews that a phone said were safe. */
  readonly finished: number;
  /** Of those, how many the programme has not. */
  readonly lost: number;
  /** Rows too many. */
  readonly duplicated: number;
  /** Still on a phone without a receipt, a day after everything works again. */
  readonly stuck: number;
  /** Records that left a phone although the programme did not have them, or too early. */
  readonly removedTooEarly: number;
  /** Interviews to be held, without those a lost phone had still before it. */
  readonly planned: number;
  /** Interviews not even held: the phone's program hangs. */
  readonly notHeld: number;
  /** Still on a phone three weeks later: received records have to go in the end. */
  readonly kept: number;
  readonly requests: number;
  /** Virtual hours until the last receipt. */
  readonly hours: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIMEOUT = 30_000;

/** One programme's field work from one seed. The same options give the same result. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const { seed, phones: count, interviews, mutant } = options;
  const random = seededRandom(seed);
  const clock = clockwork();
  let faults: Faults = options.faults ?? ALL_FAULTS;
  const current = () => faults;
  const chance = random.fork("faults");
  const server = makeServer(clock, random.fork("server"), current, mutant);
  let removedTooEarly = 0;
  let requests = 0;

  const send = (life: Life, batch: readonly Envelope[]): Promise<Reply> =>
    new Promise((resolve, reject) => {
      requests++;
      const arrive = (text: string): void => {
        if (chance.next() < faults.drop) return;
        clock.at(20 + Math.floor(chance.next() * 2_000), () => {
          const back = (what: () => void): void => {
            if (chance.next() < faults.drop) return;
            clock.at(20 + Math.floor(chance.next() * 2_000), () => {
              if (!life.dead()) what();
            });
          };
          server.answer(text).then(
            (answer) => {
              const torn = chance.next() < faults.badAnswer;
              back(() => {
                try {
                  resolve(JSON.parse(torn ? answer.slice(0, answer.length / 2) : answer));
                } catch (error) {
                  reject(error);
                }
              });
            },
            (error) => back(() => reject(error)),
          );
        });
      };
      if (chance.next() < faults.badAnswer) {
        // Somebody else on the way answers.
        const at = new Date(clock.now()).toISOString();
        const receipts = batch.map(({ id, hash, device, sequence }) => {
          const unsigned = { id, hash, device, sequence, at };
          return { ...unsigned, signature: cheapHash(`another's${receiptText(unsigned)}`) };
        });
        clock.at(50, () => {
          if (!life.dead()) resolve({ receipts, problems: [] });
        });
        return;
      }
      const whole = JSON.stringify(batch);
      const cut = chance.next() < faults.truncate;
      arrive(cut ? whole.slice(0, Math.floor(chance.next() * whole.length)) : whole);
      if (chance.next() < faults.duplicate) arrive(whole);
      clock.at(TIMEOUT, () => {
        if (!life.dead()) reject(new Error("No answer in time."));
      });
    });

  const phones: Phone[] = Array.from({ length: count }, (_, number) =>
    makePhone(number, interviews, {
      clock,
      random: random.fork(`phone ${number}`),
      faults: current,
      send,
      mutant,
      removing: (phone, { envelope, receipt }) => {
        const since = server.storedAt.get(`${envelope.id} ${envelope.hash}`);
        const signed =
          receipt !== undefined &&
          receipt.id === envelope.id &&
          receipt.hash === envelope.hash &&
          receipt.signature === signatureOf(receiptText(receipt));
        // By true time, and by the server's rows: what the phone believes does not count.
        const least = GRACE - phone.jumpsOn() * DAY;
        if (!signed || since === undefined || clock.now() - since < least) removedTooEarly++;
      },
    }),
  );
  const rows = () => [...server.rows.values()].map(({ id, hash }) => `${id} ${hash}`);

  // What goes wrong by itself, minute by minute, until all is mended.
  const misfortune = (): void => {
    for (const phone of phones) {
      if (chance.next() < faults.killPhone) phone.killAndRestart();
      if (chance.next() < faults.clockJump) phone.jumpClock();
      if (chance.next() < faults.upgrade) phone.upgrade();
    }
    if (chance.next() < faults.killServer) server.killAndRestart();
    clock.at(MINUTE, misfortune);
  };
  const [giver, taker] = [phones[0], phones[1]];
  if (giver !== undefined && taker !== undefined)
    clock.at(HOUR + Math.floor(chance.next() * 6 * HOUR), () => {
      const text = handOverText(giver.items());
      if (chance.next() < faults.losePhone) giver.lose();
      void readHandOver(text, "file", async (line) => cheapHash(line)).then(({ envelopes }) => {
        // Whoever has the file opens it until all of it was taken, and then once more.
        const taken = () => {
          const there = new Set(taker.items().map(({ envelope }) => envelope.hash));
          return envelopes.every(({ hash }) => there.has(hash));
        };
        const open = (): void => {
          const last = taken();
          taker.takeOver(envelopes);
          if (!last) clock.at(10 * MINUTE, open);
        };
        open();
      });
    });
  for (const phone of phones) phone.start();
  clock.at(MINUTE, misfortune);

  const waiting = () =>
    phones.reduce(
      (sum, phone) => sum + phone.items().filter(({ receipt }) => receipt === undefined).length,
      0,
    );
  // Field work with everything going wrong; then everything works again.
  await clock.run(2 * DAY, () => phones.every((phone) => phone.toHold() === 0));
  faults = NO_FAULTS;
  const healed = clock.now();
  const allIn = () => phones.every((phone) => phone.toHold() === 0) && waiting() === 0;
  await clock.run(healed + DAY, allIn);
  const hours = clock.now() / HOUR;
  const stuck = waiting();
  await clock.run(clock.now() + 21 * DAY, () => phones.every(({ items }) => items().length === 0));

  const there = new Set(rows());
  const finished = phones.flatMap((phone) => [...phone.finished]);
  return {
    finished: finished.length,
    lost: finished.filter(([id, hash]) => !there.has(`${id} ${hash}`)).length,
    duplicated: server.rows.size - there.size + Math.max(0, there.size - finished.length),
    stuck,
    removedTooEarly,
    planned: phones.reduce(
      (sum, phone) => sum + (phone.lost() ? phone.finished.size : interviews),
      0,
    ),
    notHeld: phones.reduce((sum, phone) => sum + phone.toHold(), 0),
    kept: phones.reduce((sum, phone) => sum + phone.items().length, 0),
    requests,
    hours,
  };
}

/** Nothing lost, nothing twice, nothing stuck. */
export function isFlawless(result: SimulationResult): boolean {
  const { lost, duplicated, stuck, removedTooEarly, notHeld, kept } = result;
  return lost + duplicated + stuck + removedTooEarly + notHeld + kept === 0;
}
