import type { Decision, Interview } from "@kith/model";
import { expect } from "vitest";
import { StoreError } from "../index.ts";

/** Every kind of thing that can name somebody is in it. */
export const ann: Interview = {
  egoID: "e1",
  wave: "2026",
  date: "2026-03-01",
  respondent: { firstName: "Ann", surname: "Birkett", street: "Mill Lane", attributes: {} },
  mentions: [
    {
      alterID: "a1",
      knownAs: "Postie Pete",
      role: "postman",
      generators: ["help"],
      attributes: {},
    },
    {
      alterID: "a2",
      firstName: "Manjit",
      relation: "Sue’s mum",
      generators: [],
      attributes: { phone: "0191 4960000" },
    },
  ],
  ties: [{ source: "a1", target: "a2", state: "dont_know", attributes: {} }],
  affiliations: [{ alterID: "a2", kind: "place", label: "Dave’s kitchen" }],
  answers: [{ question: "belonging", value: "4" }],
};
export const bob: Interview = {
  egoID: "e2",
  respondent: { attributes: {} },
  mentions: [],
  ties: [],
  affiliations: [],
  answers: [],
};
export const same: Decision = {
  a: { egoID: "e1", alterID: "a1" },
  b: { egoID: "e2" },
  decision: "same",
  by: "Jean Tyson",
  at: "2026-05-01T10:00:00Z",
  note: "Pete told me",
};

/** The `StoreError` a promise rejects with; anything else fails the test. */
export async function rejection(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}
