import { useEffect, useRef } from "react";
import { server } from "../api/request.ts";
import type { useReviewSession } from "./use-review-session.ts";

/**
 * Shows the names of each question as it comes, once that was asked for, and of the one after
 * it, so that nobody waits for names while an answer is worked in. Each is logged.
 */
export function useNamesOnwards(
  site: string,
  session: ReturnType<typeof useReviewSession>,
  by: string,
  reason: string | undefined,
): void {
  const { question, upcoming } = session;
  const hidden = question?.masked ? question : upcoming?.masked ? upcoming : undefined;
  const id = hidden?.id;
  const shown = useRef(session.revealed);
  shown.current = session.revealed;
  useEffect(() => {
    if (id === undefined || reason === undefined) return;
    void server.review.reveal(site, { question: id, by, reason }).then((reply) => {
      // Where it is refused names stay hidden, and the button beside them says why.
      if (reply.ok) shown.current(reply.value);
    });
  }, [site, id, by, reason]);
}
