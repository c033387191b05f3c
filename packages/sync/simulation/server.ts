import type { Random } from "@kith/model";
import type { Envelope } from "../src/index.ts";
import { type InboxStore, receive, replyOf } from "../src/index.ts";
import { cheapHash, idOf } from "./cheap-hash.ts";
import { type Clockwork, type Life, liveOn, type Strike } from "./clockwork.ts";
import type { Faults } from "./faults.ts";
import type { Mutant } from "./mutants.ts";

export const SITE = idOf(0x517e, 1);
const SECRET = "the programme's";

export function signatureOf(text: string): string {
  return cheapHash(SECRET + text);
}

/** A server whose rows outlive it. */
export interface Server {
  /** Everything ever stored, by id and hash. */
  readonly rows: ReadonlyMap<string, Envelope>;
  /** When each was first stored, in virtual milliseconds. */
  readonly storedAt: ReadonlyMap<string, number>;
  /** The answer's text; never, when the server is killed meanwhile. */
  readonly answer: (request: string) => Promise<string>;
  readonly killAndRestart: () => void;
}

export function makeServer(
  clock: Clockwork,
  random: Random,
  faults: () => Faults,
  mutant?: Mutant,
): Server {
  const rows = new Map<string, Envelope>();
  const ids = new Set<string>();
  const storedAt = new Map<string, number>();
  const receivedAt = new Map<string, string>();
  const strike: Strike = { chance: () => faults().killAtStep, kill: () => killAndRestart() };
  let life: Life = liveOn(clock, random.fork("life 0"), strike);
  let up = true;
  let lives = 1;
  const now = () => new Date(clock.now()).toISOString();

  const storeOf = (own: Life): InboxStore => ({
    put: (envelope, at) => {
      const store = () => {
        const ref = `${envelope.id} ${envelope.hash}`;
        const key = mutant === "stores-twice" ? `${ref} ${rows.size}` : ref;
        const there = rows.has(key);
        const conflict = !there && ids.has(envelope.id);
        if (!there) {
          ids.add(envelope.id);
          rows.set(key, envelope);
          receivedAt.set(ref, at);
          storedAt.set(ref, clock.now());
        }
        const put = there ? ("same" as const) : conflict ? ("conflict" as const) : ("new" as const);
        return { put, receivedAt: receivedAt.get(ref)! };
      };
      if (mutant === "signs-too-early") {
        // Answers at once, and stores when there is time.
        void own.step(() => own.sleep(2_000).then(store));
        return Promise.resolve({ put: "new", receivedAt: at });
      }
      return own.step(store);
    },
  });

  const killAndRestart = (): void => {
    life.kill();
    up = false;
    clock.at(5_000 + Math.floor(random.next() * 60_000), () => {
      up = true;
      life = liveOn(clock, random.fork(`life ${lives++}`), strike);
    });
  };

  return {
    rows,
    storedAt,
    killAndRestart,
    async answer(request) {
      if (!up) throw new Error("Nobody answers.");
      const own = life;
      const failing = random.next() < faults().serverError;
      if (failing && random.next() < 0.5) throw new Error("500");
      let values: unknown;
      try {
        values = JSON.parse(request);
      } catch {
        throw new Error("400");
      }
      const outcomes = await receive(
        {
          store: storeOf(own),
          hashText: async (text) => cheapHash(text),
          sign: async (text) => signatureOf(text),
          now,
          site: SITE,
        },
        Array.isArray(values) ? values : [],
      );
      if (failing) throw new Error("500");
      return JSON.stringify(replyOf(outcomes));
    },
  };
}
