import type { NetworkNodeView } from "@kith/api";
import "./shape.css";

/**
 * The shape of a node, as in every picture: a blue circle told us, a pink diamond was named,
 * a hollow square is a place, a group or an organisation. Words stand beside it.
 */
export function Shape({ status }: { status: NetworkNodeView["status"] }) {
  return (
    <svg className="shape" viewBox="0 0 20 20" aria-hidden="true">
      {status === "respondent" ? <circle className="n-spoke" cx="10" cy="10" r="8" /> : null}
      {status === "named" ? <path className="n-named" d="M10 1.5L18.5 10L10 18.5L1.5 10Z" /> : null}
      {status === "none" ? (
        <rect className="n-where" x="2.6" y="2.6" width="14.7" height="14.7" rx="1.5" />
      ) : null}
    </svg>
  );
}
