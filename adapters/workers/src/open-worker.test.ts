import { expect, test } from "vitest";
import { openWorker } from "./index.ts";
import type * as openers from "./testing/openers.ts";

const module = new URL("./testing/openers.ts", import.meta.url);
const open = (name: keyof typeof openers, coins = 0) =>
  openWorker<{ coins: number }, number, { coins: number }>({ module, function: name }, { coins });

test("keeps what it made, and answers in order", async () => {
  const purse = open("openPurse", 5);
  const answers = await Promise.all([purse.ask(1), purse.ask(10), purse.ask(-2)]);
  expect(answers).toEqual([
    { state: "done", value: { coins: 6 } },
    { state: "done", value: { coins: 16 } },
    { state: "done", value: { coins: 14 } },
  ]);
  purse.close();
});

test("a question that fails leaves the next one alone", async () => {
  const purse = open("openPurse", 1);
  expect(await purse.ask(-9)).toMatchObject({ state: "failed", message: "The purse is empty." });
  expect(await purse.ask(1)).toEqual({ state: "done", value: { coins: 2 } });
  purse.close();
});

test("tells of progress while it opens", async () => {
  const told: string[] = [];
  const purse = openWorker<{ coins: number }, number, { coins: number }>(
    { module, function: "openPurse" },
    { coins: 3 },
    { progress: (stage) => told.push(stage) },
  );
  await purse.ask(1);
  expect(told).toContain("counting");
  purse.close();
});

test("what cannot be opened answers every question with the reason", async () => {
  const nothing = open("openNothing");
  const failed = { state: "failed", message: "The purse is sewn up." };
  expect(await nothing.ask(1)).toMatchObject(failed);
  expect(await nothing.ask(2)).toMatchObject(failed);
});

test("a thread that ends fails what is waiting and what comes after", async () => {
  const trapdoor = open("openTrapdoor");
  const [first, second] = await Promise.all([trapdoor.ask(1), trapdoor.ask(2)]);
  expect([first.state, second.state]).toEqual(["failed", "failed"]);
  expect((await trapdoor.ask(3)).state).toBe("failed");
});

test("closing cancels what is waiting", async () => {
  const purse = open("openPurse", 1);
  const waiting = purse.ask(1);
  purse.close();
  expect(await waiting).toEqual({ state: "cancelled" });
  expect(await purse.ask(1)).toEqual({ state: "cancelled" });
});
