import type { ReviewState } from "@kith/api";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { answerOf, asFailure, server } from "../api/request.ts";
import { recall, remember } from "../parts/remembered.ts";
import { type Act, createOutbox, type Outbox, type OutboxState, type Trouble } from "./outbox.ts";
import { stateArrived } from "./review-queries.ts";

const RETRY_AFTER = 3000;

/** One outbox per site for as long as the page lives: leaving a screen loses nothing. */
const boxes = new Map<string, Outbox>();
/** The decision each question was answered with in this sitting, so that undo means that one. */
const decisionOf = new Map<string, string>();

function outboxOf(site: string, client: QueryClient): Outbox {
  const known = boxes.get(site);
  if (known) return known;
  const name = `answers:${site}`;
  const box = createOutbox({
    storage: { load: () => recall(name), save: (text) => remember(name, text) },
    send: (act) => send(site, act, client),
    later: (call) => void setTimeout(call, RETRY_AFTER),
  });
  boxes.set(site, box);
  return box;
}

/** What waits to be kept for a site, and how to add to it. */
export function useOutbox(site: string): readonly [OutboxState, Outbox] {
  const box = outboxOf(site, useQueryClient());
  const state = useSyncExternalStore(box.subscribe, box.get);
  return [state, box];
}

async function send(site: string, act: Act, client: QueryClient): Promise<Trouble | null> {
  try {
    const state = await request(site, act);
    if (act.kind === "answer" && state?.undoable) decisionOf.set(act.question, state.undoable.id);
    if (state) stateArrived(client, site, state);
    return null;
  } catch (error) {
    const { status, message, remedy } = asFailure(error);
    return { silent: status === 0, message, remedy };
  }
}

async function request(site: string, act: Act): Promise<ReviewState | undefined> {
  const { question, by } = act;
  const { review } = server;
  switch (act.kind) {
    case "answer":
      return answerOf(review.answer(site, { question, decision: act.decision, by }));
    case "ask":
      return answerOf(review.askFollowUp(site, { question, by }));
    case "undo": {
      const decision = act.decision || decisionOf.get(question);
      return answerOf(review.undo(site, { ...(decision ? { decision } : {}), by }));
    }
    case "unask": {
      const { asked } = await answerOf(review.followUps(site));
      const open = asked.find((one) => one.question === question && one.closed === null);
      if (open === undefined) return undefined;
      return answerOf(review.closeFollowUp(site, open.id, { by }));
    }
  }
}
