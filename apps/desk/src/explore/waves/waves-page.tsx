import type { NetworkView, Site, WavesView } from "@kith/api";
import { tableCsv } from "@kith/figures";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useWaves } from "../../api/queries.ts";
import { EmptyState, ErrorState, Loading } from "../../parts/states.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../../parts/twin-tabs.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { words } from "../../words/index.ts";
import { ExploreTabs } from "../explore-tabs.tsx";
import { exploreWords } from "../explore-words.ts";
import { FigureTableView } from "../figure-table-view.tsx";
import { HideNames, useNames } from "../hide-names.tsx";
import { fileName, saveText } from "../save-file.ts";
import { SceneShapes } from "../scene-view.tsx";
import { SentenceSelect } from "../sentence-select.tsx";
import { useSpace } from "../use-space.ts";
import { WithNetwork } from "../with-network.tsx";
import { type Changes, type WavePicture, wavesFigure } from "./waves-figure.ts";
import "../explore.css";
import "../scene.css";
import "../print.css";
import "./waves.css";

const said = words.waves;

/** Two waves side by side, everybody in the same place, with what can and cannot be known. */
export function WavesPage() {
  return <WithNetwork>{(site, network) => <Waves site={site} network={network} />}</WithNetwork>;
}

function Waves({ site, network }: { site: Site; network: NetworkView }) {
  const search = useSearch({ strict: false }) as {
    readonly before?: string;
    readonly after?: string;
  };
  const heading = usePageTitle(said.title, site.name);
  const waves = useWaves(site.id, search);
  return (
    <div>
      <ExploreTabs here="waves" />
      {waves.error && !waves.data ? (
        <ErrorState error={waves.error} again={waves.refetch} />
      ) : waves.data === undefined ? (
        <Loading what={said.counting} />
      ) : waves.data.changes === undefined ? (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {said.title}
          </h1>
          <EmptyState title={said.one}>
            <p>{said.oneWhy}</p>
          </EmptyState>
        </>
      ) : (
        <TwoWaves
          site={site}
          network={network}
          view={waves.data}
          changes={waves.data.changes}
          heading={heading}
        />
      )}
    </div>
  );
}

function TwoWaves(props: {
  site: Site;
  network: NetworkView;
  view: WavesView;
  changes: Changes;
  heading: React.RefObject<HTMLHeadingElement | null>;
}) {
  const { site, network, view, changes } = props;
  const navigate = useNavigate();
  const id = useTwinId();
  const [twin, setTwin] = useTwin("waves-twin");
  const [names, setNames] = useNames();
  const { ref, space } = useSpace();
  const figure = useMemo(() => {
    // Two pictures share the width, and stand under each other on a phone.
    const half = space.width < 600 ? space : { width: space.width * 0.6, height: 520 };
    return wavesFigure(network, changes, { space: half, names });
  }, [network, changes, space, names]);
  const options = view.waves.map(({ name }) => ({ id: name, text: said.wave(name) }));
  const choose = (next: { readonly before?: string; readonly after?: string }) =>
    void navigate({
      to: "/sites/$site/explore/waves",
      params: { site: site.id },
      search: { before: changes.before, after: changes.after, ...next },
      resetScroll: false,
    });
  const { counts } = changes;
  const claim =
    changes.kept === null || changes.keptLeast === null || changes.keptMost === null
      ? said.claimNone
      : said.claim(changes.kept, changes.keptLeast, changes.keptMost);
  const rest = [
    said.counts(counts.stayed ?? 0, counts.began ?? 0, counts.ended ?? 0),
    said.unknown(counts["unknown-before"] ?? 0, counts["unknown-after"] ?? 0),
    said.asked(changes.askedTwice, changes.askedBefore, changes.askedAfter),
    said.sure,
  ];
  return (
    <>
      <div className="explore-head">
        <h1 ref={props.heading} tabIndex={-1}>
          {said.title}
        </h1>
        <TwinTabs id={id} twin={twin} onChange={setTwin} />
      </div>
      <div className="sentence explore-sentence">
        {said.compare}{" "}
        <SentenceSelect
          label={said.chooseBefore}
          value={changes.before}
          options={options}
          onChange={(before) => choose({ before })}
        />{" "}
        {said.with}{" "}
        <SentenceSelect
          label={said.chooseAfter}
          value={changes.after}
          options={options}
          onChange={(after) => choose({ after })}
        />
        .
      </div>
      <p className="voice lead waves-claim">
        {claim.before}
        <b>{claim.strong}</b>
        {claim.after}
      </p>
      <figure className="explore-figure" ref={ref}>
        <div className="place-bar">
          <span className="small">{twin === "picture" ? said.same : null}</span>
          <HideNames names={names} onNames={setNames} />
        </div>
        <TwinPanel id={id} twin={twin}>
          {twin === "picture" ? (
            <>
              <div className="waves-pair">
                {([changes.before, changes.after] as const).map((name, i) => {
                  const wave = view.waves.find((one) => one.name === name);
                  return (
                    <div key={i === 0 ? "before" : "after"}>
                      <h2>{said.pictureOf(name, wave?.interviews ?? 0, wave?.people ?? 0)}</h2>
                      <WaveScene picture={i === 0 ? figure.before : figure.after} />
                    </div>
                  );
                })}
              </div>
              <ul className="waves-legend small">
                {figure.view === "groups" ? (
                  <li>{said.legend.ropes}</li>
                ) : (
                  [said.legend.stayed, said.legend.changed, said.legend.unknown].map((text) => (
                    <li key={text}>{text}</li>
                  ))
                )}
              </ul>
            </>
          ) : twin === "table" ? (
            <FigureTableView table={figure.table} />
          ) : (
            <div className="words-large">
              {rest.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          )}
        </TwinPanel>
        <figcaption className="asked">
          <b>{exploreWords.asked}</b> {said.caption.asked} <b>{exploreWords.of}</b>{" "}
          {said.caption.of(figure.people)} <b>{exploreWords.answered}</b>{" "}
          {said.asked(changes.askedTwice, changes.askedBefore, changes.askedAfter)}{" "}
          <b>{exploreWords.missing}</b>{" "}
          {said.unknown(counts["unknown-before"] ?? 0, counts["unknown-after"] ?? 0)}
        </figcaption>
      </figure>
      <div className="waves-words">
        {rest.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className="row wrap acts explore-acts">
        <button
          type="button"
          className="link"
          onClick={() =>
            saveText(
              `${fileName(`${site.name} ${changes.before} ${changes.after}`)}-ties.csv`,
              tableCsv(figure.table),
              "text/csv",
            )
          }
        >
          {exploreWords.saveCsv}
        </button>
        <button type="button" className="link" onClick={() => window.print()}>
          {exploreWords.print}
        </button>
      </p>
    </>
  );
}

/** One wave's picture; its table and words are those of both together. */
function WaveScene({ picture }: { picture: WavePicture }) {
  const { scene, changed } = picture;
  return (
    <svg
      className="scene"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={scene.title}
    >
      <SceneShapes scene={scene} />
      <g className="waves-changed">
        {changed.map((thread) => (
          <path key={thread.id} d={thread.path} />
        ))}
      </g>
    </svg>
  );
}
