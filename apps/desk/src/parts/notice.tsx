import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import "./notice.css";

export type Tone = "good" | "look" | "stop" | "plain";

const ICONS: Readonly<Record<Tone, IconName>> = {
  good: "done",
  look: "look",
  stop: "stop",
  plain: "words",
};

/** Something to know, with its icon and its words. A `stop` is read out when it appears. */
export function Notice(props: { tone: Tone; title: ReactNode; children?: ReactNode }) {
  return (
    <div className={`notice ${props.tone}`} role={props.tone === "stop" ? "alert" : undefined}>
      <Icon name={ICONS[props.tone]} />
      <div className="notice-words">
        <p className="notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}
