import { describe, expect, test } from "vitest";
import { type Act, createOutbox, readActs, type Trouble } from "./outbox.ts";

const answer = (question: string): Act => ({
  kind: "answer",
  question,
  decision: "same",
  by: "Rosa",
});
const SILENT: Trouble = { silent: true, message: "Kith does not answer.", remedy: "" };
const REFUSED: Trouble = { silent: false, message: "There is no such question.", remedy: "" };

function set(replies: (Trouble | null)[], stored?: string) {
  const sent: Act[] = [];
  const alarms: (() => void)[] = [];
  let text = stored;
  const outbox = createOutbox({
    storage: {
      load: () => text,
      save: (next) => {
        text = next;
      },
    },
    send: (act) => {
      sent.push(act);
      return Promise.resolve(replies.shift() ?? null);
    },
    later: (call) => void alarms.push(call),
  });
  return { outbox, sent, alarms, stored: () => readActs(text) };
}

const settled = () => new Promise((done) => setTimeout(done, 5));

describe("the outbox of answers", () => {
  test("stores an answer before it is sent, and forgets it only when it is kept", async () => {
    const { outbox, stored } = set([]);
    outbox.add(answer("q1"));
    expect(stored()).toEqual([answer("q1")]);
    await settled();
    expect(stored()).toEqual([]);
    expect(outbox.get().kept).toEqual(answer("q1"));
  });

  test("sends one after another, in the order given", async () => {
    const { outbox, sent } = set([]);
    for (const question of ["q1", "q2", "q3"]) outbox.add(answer(question));
    await settled();
    expect(sent.map(({ question }) => question)).toEqual(["q1", "q2", "q3"]);
  });

  test("tries again by itself while the server is silent, and loses nothing", async () => {
    const { outbox, alarms, stored } = set([SILENT, null, null]);
    outbox.add(answer("q1"));
    await settled();
    outbox.add(answer("q2"));
    await settled();
    expect(outbox.get().trouble).toBeNull();
    expect(alarms.length).toBe(1);
    expect(stored()).toEqual([]);
  });

  test("keeps a refused answer until the person tries again or leaves it out", async () => {
    const { outbox, alarms, stored, sent } = set([REFUSED]);
    outbox.add(answer("q1"));
    await settled();
    outbox.add(answer("q2"));
    await settled();
    expect(alarms).toEqual([]);
    expect(stored()).toEqual([answer("q1"), answer("q2")]);
    expect(outbox.get().trouble).toEqual(REFUSED);
    outbox.drop();
    await settled();
    expect(stored()).toEqual([]);
    expect(sent.at(-1)).toEqual(answer("q2"));
  });

  test("goes on after a reload with what was not kept", async () => {
    const { sent, outbox } = set([], JSON.stringify([answer("q7")]));
    await settled();
    expect(sent).toEqual([answer("q7")]);
    expect(outbox.get().waiting).toEqual([]);
  });

  test("what was stored by something else is not taken for an answer", () => {
    expect(readActs('[{},{"kind":"answer","by":"R","decision":"maybe"},3]')).toEqual([]);
    expect(readActs("no")).toEqual([]);
  });
});
