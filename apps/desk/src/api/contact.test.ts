import { expect, test } from "vitest";
import { afterRequest, type Contact, silentSince } from "./contact.ts";

const heard: Contact = { lastAt: 1000, missed: 0 };
const after = (answers: readonly boolean[]) =>
  answers.reduce((contact, answered, i) => afterRequest(contact, answered, 2000 + i), heard);

test("one lost request is not silence", () => {
  expect(silentSince(after([false]))).toBeUndefined();
});

test("silence counts from the last answer", () => {
  expect(silentSince(after([true, false, false, false]))).toBe(2000);
});

test("any answer ends it", () => {
  expect(silentSince(after([false, false, true]))).toBeUndefined();
  expect(silentSince(after([false, true, false]))).toBeUndefined();
});
