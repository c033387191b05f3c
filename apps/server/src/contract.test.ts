import type { z } from "@hono/zod-openapi";
import type {
  FollowUps,
  NetworkView,
  Overview,
  PersonDetail,
  problemSchema,
  Question,
} from "@kith/api";
import type { Problem } from "@kith/model";
import type {
  FollowUpVisit,
  InterviewSummary,
  PersonDetail as MadeDetail,
  NetworkView as MadeView,
  QuestionDocument,
} from "@kith/pipeline";
import { expectTypeOf, test } from "vitest";
import type { Mutable } from "./site/mutable.ts";

/** Checked by the type checker: the contract and what the chain makes are the same shapes. */
test("the contract's network is the chain's", () => {
  expectTypeOf<Mutable<MadeView>>().toExtend<NetworkView>();
  expectTypeOf<keyof NetworkView>().toEqualTypeOf<keyof MadeView>();
  expectTypeOf<keyof NetworkView["nodes"][number]>().toEqualTypeOf<
    keyof MadeView["nodes"][number]
  >();
  expectTypeOf<keyof NetworkView["ties"][number]>().toEqualTypeOf<keyof MadeView["ties"][number]>();
  expectTypeOf<NetworkView["measures"]>().toEqualTypeOf<Mutable<MadeView["measures"]>>();
});

test("the contract's person is the chain's", () => {
  expectTypeOf<PersonDetail>().toEqualTypeOf<Mutable<MadeDetail>>();
});

test("the contract's overview holds the chain's summary", () => {
  expectTypeOf<Mutable<InterviewSummary>>().toEqualTypeOf<
    Omit<Overview, "site" | "lastImport" | "lastNetworkAt">
  >();
});

test("the contract's question and visit are the chain's", () => {
  expectTypeOf<Question>().toEqualTypeOf<Mutable<QuestionDocument>>();
  expectTypeOf<FollowUps["visits"][number]>().toEqualTypeOf<Mutable<FollowUpVisit>>();
});

test("the contract's problem is the vocabulary's", () => {
  expectTypeOf<Mutable<Problem>>().toExtend<z.infer<typeof problemSchema>>();
  expectTypeOf<keyof z.infer<typeof problemSchema>>().toEqualTypeOf<keyof Problem>();
});
