import type { NetworkNodeView, Site } from "@kith/api";
import { path } from "../api/request.ts";
import { ChosenCard } from "./chosen-card.tsx";
import type { ExploreChoice } from "./explore-choice.ts";
import type { ExploreFigure } from "./explore-figure.ts";
import { exploreWords as said } from "./explore-words.ts";
import { LegendList } from "./legend-list.tsx";
import { fileName, savePng, saveSvg } from "./save-file.ts";
import { WordsView } from "./words-view.tsx";

/** Beside the picture: what it says, who is chosen, how to read it, how to take it away. */
export function ExploreAside(props: {
  site: Site;
  shown: ExploreFigure;
  node: NetworkNodeView | undefined;
  choice: ExploreChoice;
  names: boolean;
  showWords: boolean;
  onAround: (id: string) => void;
  onTable: () => void;
  onLeave: () => void;
}) {
  const { site, shown, node, choice } = props;
  const { figure } = shown;
  const name = fileName(`${site.name} ${shown.title}`);
  return (
    <aside className="explore-aside">
      {props.showWords ? (
        <section>
          <h2>{said.inWords}</h2>
          <WordsView words={figure.words} />
        </section>
      ) : null}
      {node ? (
        <ChosenCard
          site={site}
          node={node}
          names={props.names}
          ties={tiesOf(shown, node.id)}
          isCentre={choice.around === node.id}
          onAround={() => props.onAround(node.id)}
          onTable={props.onTable}
          onLeave={props.onLeave}
        />
      ) : null}
      <section>
        <h2>{said.howToRead}</h2>
        <LegendList entries={figure.legend} />
      </section>
      <p className="row wrap acts explore-acts">
        {shown.view === "everybody" ? null : (
          <>
            <button type="button" className="link" onClick={() => saveSvg(name, figure)}>
              {said.saveSvg}
            </button>
            <button type="button" className="link" onClick={() => savePng(name, figure)}>
              {said.savePng}
            </button>
          </>
        )}
        <a href={path("sites", site.id, "exports", "network.graphml")} download>
          {said.graphml}
        </a>
        <button type="button" className="link" onClick={() => window.print()}>
          {said.print}
        </button>
      </p>
    </aside>
  );
}

/** Ties of one node in the table of the picture: what is said and what is listed agree. */
function tiesOf(shown: ExploreFigure, id: string): number {
  const at = shown.figure.nodeTable.ids.indexOf(id);
  const column = shown.figure.nodeTable.columns.findIndex((one) => one.key === "ties");
  const value = shown.figure.nodeTable.rows[at]?.[column];
  return typeof value === "number" ? value : 0;
}
