import { words } from "../words/index.ts";
import { FirstHelp } from "./first-help.tsx";
import { useHelp } from "./use-help.ts";
import "./who-page.css";

const said = words.who;

/** While the questions are made ready there is time to read how to answer them. */
export function Preparing({ stage }: { stage: string }) {
  const [help, setHelp] = useHelp();
  return (
    <div className="who" aria-busy="true">
      <div className="who-top">
        <h1>{said.title}</h1>
      </div>
      <p role="status">
        {said.preparing} {said.preparingMeans(stage)}
      </p>
      {help === "closed" ? null : <FirstHelp onClose={() => setHelp("closed")} />}
      <div className="outline" aria-hidden="true" />
    </div>
  );
}
