import type { Question } from "@kith/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../parts/announce.ts";
import { words } from "../words/index.ts";
import type { Decision } from "./outbox.ts";
import { questionsChanged, useQuestions } from "./review-queries.ts";
import { useSteward } from "./steward.ts";
import { afterAnswer, back, currentOf, EMPTY_TRAIL, forward, goTo, renew } from "./trail.ts";
import { useOutbox } from "./use-outbox.ts";

const said = words.who;

/** What can be done about a question. */
export type Doing = Decision | "asked";

/** So soon after a question appears no answer is taken: a key pressed twice is one answer. */
const SETTLE = 250;

/**
 * A steward's sitting: which question is shown, what was answered, and the acts themselves.
 * An answer shows at once and goes through the outbox, which loses none.
 */
export function useReviewSession(site: string, ready: boolean) {
  const client = useQueryClient();
  const [outbox, box] = useOutbox(site);
  const [steward] = useSteward();
  const [trail, setTrail] = useState(EMPTY_TRAIL);
  // Questions whose names were shown: what is fetched later hides them again.
  const [named, setNamed] = useState<ReadonlyMap<string, Question>>(new Map());
  const [done, setDone] = useState<readonly (readonly [Question, Doing])[]>([]);
  const [unnamed, setUnnamed] = useState<Doing | undefined>(undefined);
  const shownAt = useRef(0);
  const passed = trail.seen.length - done.length;
  const questions = useQuestions(site, ready, Math.max(0, passed));

  const answered = useMemo(
    () =>
      new Set([
        ...done.map(([question]) => question.id),
        ...outbox.waiting.flatMap((act) => (act.kind === "answer" ? [act.question] : [])),
      ]),
    [done, outbox.waiting],
  );
  // What was fetched in an earlier sitting may have been answered there.
  const [arrived, setArrived] = useState(false);
  const { isFetchedAfterMount } = questions;
  useEffect(() => {
    if (isFetchedAfterMount) setArrived(true);
  }, [isFetchedAfterMount]);
  const fresh = useMemo(
    () => (arrived ? (questions.data?.questions ?? []) : []).map((one) => named.get(one.id) ?? one),
    [questions.data, named, arrived],
  );
  const question = currentOf(trail);

  useEffect(() => {
    if (question === undefined) setTrail((old) => forward(old, fresh, answered));
  }, [question, fresh, answered]);

  // Few left ahead: fetch on, once what was answered is kept.
  const ahead = fresh.filter(({ id }) => !answered.has(id)).length;
  const quiet = outbox.waiting.length === 0;
  useEffect(() => {
    if (ready && quiet && ahead < 4 && answered.size > 0) {
      questionsChanged(client, site);
    }
  }, [ready, quiet, ahead, answered.size, client, site]);

  const id = question?.id;
  useEffect(() => {
    if (id !== undefined) shownAt.current = performance.now();
  }, [id]);

  const go = (next: typeof trail): void => {
    setTrail(next);
    const to = currentOf(next);
    if (to) announce(said.heard(next.at + 1, to.a.title, to.b.title, to.pairsLikeThis));
  };

  const act = (doing: Doing, by: string): void => {
    if (question === undefined) return;
    box.add(
      doing === "asked"
        ? { kind: "ask", question: question.id, by }
        : { kind: "answer", question: question.id, decision: doing, by },
    );
    setDone([...done.filter(([one]) => one.id !== question.id), [question, doing]]);
    go(afterAnswer(trail, fresh, new Set([...answered, question.id])));
  };

  return {
    questions,
    question,
    /** Which question of this sitting it is, from 1. */
    number: trail.at + 1,
    outbox,
    box,
    chosen: done.find(([one]) => one.id === id)?.[1],
    /** Whether something of this sitting can be taken back. */
    canTakeBack: done.length > 0,
    /** What waits for a name, and how to go on with it. */
    unnamed,
    named(name: string): void {
      const doing = unnamed;
      setUnnamed(undefined);
      if (doing !== undefined) act(doing, name);
    },
    unname: () => setUnnamed(undefined),
    answer(doing: Doing): void {
      if (question === undefined || performance.now() - shownAt.current < SETTLE) return;
      if (steward === "") setUnnamed(doing);
      else act(doing, steward);
    },
    /** Takes back the last act of this sitting, else the decision given. */
    undo(last: string | undefined): void {
      const [latest, doing] = done.at(-1) ?? [];
      if (latest !== undefined) {
        box.add({
          ...(doing === "asked"
            ? { kind: "unask" as const }
            : { kind: "undo" as const, decision: "" }),
          question: latest.id,
          by: steward,
        });
        setDone(done.slice(0, -1));
        go(goTo(trail, latest));
      } else if (last !== undefined) {
        box.add({
          kind: "undo",
          question: "",
          decision: last,
          by: steward || said.steward.someone,
        });
      } else announce(said.answer.nothingToUndo);
    },
    next(): void {
      const next = forward(trail, fresh, answered);
      if (next === trail) announce(said.answer.noFurther);
      else go(next);
    },
    previous(): void {
      const before = back(trail);
      if (before === trail) announce(said.answer.noEarlier);
      else go(before);
    },
    /** What comes next if nothing changes. */
    upcoming: currentOf(forward(trail, fresh, answered)),
    revealed(shown: Question): void {
      setNamed((old) => new Map(old).set(shown.id, shown));
      setTrail((old) => renew(old, shown));
    },
  };
}
