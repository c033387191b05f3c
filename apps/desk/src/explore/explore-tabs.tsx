import { Link, useParams } from "@tanstack/react-router";
import { words } from "../words/index.ts";
import "./explore-tabs.css";

const said = words.ask.tabs;

/** The ways to look at a site's network: its picture, questions, what if, waves, every number. */
export const EXPLORE_VIEWS = [
  { id: "picture", to: "/sites/$site/explore" },
  { id: "ask", to: "/sites/$site/explore/ask" },
  { id: "whatIf", to: "/sites/$site/explore/what-if" },
  { id: "waves", to: "/sites/$site/explore/waves" },
  { id: "numbers", to: "/sites/$site/explore/numbers" },
] as const;

export type ExploreView = (typeof EXPLORE_VIEWS)[number]["id"];

/** One line of links above every page of Explore. */
export function ExploreTabs({ here }: { here: ExploreView }) {
  const { site = "" } = useParams({ strict: false });
  return (
    <nav className="explore-tabs" aria-label={said.label}>
      {EXPLORE_VIEWS.map(({ id, to }) => (
        <Link
          key={id}
          to={to}
          params={{ site }}
          aria-current={id === here ? "page" : undefined}
          activeOptions={{ exact: true }}
        >
          {said[id]}
        </Link>
      ))}
    </nav>
  );
}
