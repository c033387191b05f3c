import type { Overview } from "@kith/api";
import { useParams } from "@tanstack/react-router";
import { useNetwork, useOverview } from "../api/queries.ts";
import { Rich } from "../parts/rich.tsx";
import { ErrorState, Loading } from "../parts/states.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../parts/twin-tabs.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { dateTime, words } from "../words/index.ts";
import { AffiliationsSection } from "./affiliations-section.tsx";
import { AskedSection } from "./asked-section.tsx";
import { EmptyOverview } from "./empty-overview.tsx";
import { MiniSection } from "./mini-section.tsx";
import { MissingSection } from "./missing-section.tsx";
import { OpenedWay } from "./opened-way.tsx";
import { overviewTitle } from "./overview-title.ts";
import { StreetsSection } from "./streets-section.tsx";
import { TiesSection } from "./ties-section.tsx";
import "./overview-page.css";

const { overview: said } = words;

/** Who was interviewed, what was asked, what is missing, and what needs a person. */
export function OverviewPage() {
  const { site = "" } = useParams({ strict: false });
  const overview = useOverview(site);
  if (overview.error && !overview.data)
    return <ErrorState error={overview.error} again={overview.refetch} />;
  if (!overview.data) return <Loading />;
  if (overview.data.interviews === 0) return <EmptyOverview overview={overview.data} />;
  return <FilledOverview overview={overview.data} />;
}

function FilledOverview({ overview }: { overview: Overview }) {
  const { site } = overview;
  const network = useNetwork(site.id, overview.people !== null).data;
  const heading = usePageTitle(words.shell.stages.overview, site.name);
  const [twin, setTwin] = useTwin("overview");
  const id = useTwinId();
  const streets = overview.streets.filter(({ street, interviews }) => street && interviews > 0);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="ov-title">
        <Rich text={overviewTitle(overview)} />
      </h1>
      <p className="small">{said.sub(overview.interviews, streets.length)}</p>
      <OpenedWay overview={overview} network={network} />
      <div className="ov-head">
        <p className="small grow">{whenWords(overview)}</p>
        <TwinTabs id={id} twin={twin} onChange={setTwin} label={said.twins} />
      </div>
      <TwinPanel id={id} twin={twin}>
        <div className={network ? "ov-low" : "ov-low alone"}>
          <StreetsSection overview={overview} twin={twin} />
          {network ? <MiniSection site={site} network={network} twin={twin} /> : null}
        </div>
        <div className="ov-more">
          <AskedSection overview={overview} twin={twin} />
          <MissingSection overview={overview} twin={twin} />
          <div>
            <TiesSection overview={overview} twin={twin} />
            <AffiliationsSection overview={overview} twin={twin} />
          </div>
        </div>
      </TwinPanel>
    </>
  );
}

function whenWords({ lastImport, lastNetworkAt }: Overview): string {
  const parts = [
    lastImport
      ? said.lastImport(lastImport.source, lastImport.interviews, dateTime(lastImport.at))
      : "",
    lastNetworkAt ? said.drawnAt(dateTime(lastNetworkAt)) : "",
  ];
  return parts.filter(Boolean).join(" ");
}
