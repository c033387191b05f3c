import type { ReviewState, Site } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { EmptyState, ErrorState, Loading } from "../parts/states.tsx";
import { words } from "../words/index.ts";
import type { useReviewSession } from "./use-review-session.ts";

const said = words.who;

/** Where no question is shown: one is coming, or nothing is worth asking. */
export function NoQuestion(props: {
  site: Site;
  state: ReviewState;
  session: ReturnType<typeof useReviewSession>;
}) {
  const { site, state, session } = props;
  const { questions, outbox } = session;
  if (questions.error && !questions.data)
    return <ErrorState error={questions.error} again={questions.refetch} />;
  const working =
    questions.isPending ||
    questions.isFetching ||
    outbox.waiting.length > 0 ||
    state.phase === "updating" ||
    (state.left > 0 && state.stopAdvice !== "nothing worth asking");
  if (working) return <Loading what={said.loadingNext} />;
  return (
    <EmptyState title={said.done.title}>
      <p>{said.done.body}</p>
      <p className="row wrap">
        <Link className="btn main" to="/sites/$site/explore" params={{ site: site.id }}>
          {said.done.explore}
        </Link>
        <Link to="/sites/$site/who-is-who/answers" params={{ site: site.id }}>
          {said.done.answers}
        </Link>
      </p>
    </EmptyState>
  );
}
