import { Notice } from "../parts/notice.tsx";
import { Rich } from "../parts/rich.tsx";
import { useSingleKeysSwitch } from "../parts/single-keys.ts";
import { words } from "../words/index.ts";
import "./who-page.css";

const said = words.who.help;

/** How to answer, in three sentences. It comes before the first answer, and when asked for. */
export function FirstHelp({ onClose }: { onClose: () => void }) {
  const [keys] = useSingleKeysSwitch();
  return (
    <Notice tone="plain" title={said.title}>
      <ol className="who-help">
        {said.points.map((point) => (
          <li key={point}>
            <Rich text={point} />
          </li>
        ))}
      </ol>
      <div className="who-help-end">
        {keys ? <p className="small who-help-keys">{said.keys}</p> : null}
        <button type="button" className="btn small-btn" onClick={onClose}>
          {said.close}
        </button>
      </div>
    </Notice>
  );
}
