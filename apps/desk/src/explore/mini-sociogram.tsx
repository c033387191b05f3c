import type { NetworkView } from "@kith/api";
import {
  chooseTies,
  type FigureNetwork,
  groupsAndRopes,
  SOCIOGRAM_LIMIT,
  sociogram,
} from "@kith/figures";
import { useMemo } from "react";
import { SceneShapes } from "./scene-view.tsx";
import "./scene.css";

const OPTIONS = {
  choice: { kind: "any", sure: "likely", who: "people-and-places" },
  groupBy: "found",
  size: "mentioned",
  colour: { by: "status" },
  title: "The network so far",
  width: 640,
  height: 330,
  names: false,
} as const;

/** The network at a glance, without labels of places; the whole picture is in Explore. */
export function MiniSociogram({ network }: { network: NetworkView }) {
  const scene = useMemo(() => miniScene(network), [network]);
  return (
    <svg
      className="scene mini-scene"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={scene.description}
    >
      <SceneShapes scene={scene} />
    </svg>
  );
}

function miniScene(network: FigureNetwork) {
  const small = chooseTies(network, OPTIONS.choice).nodes.length <= SOCIOGRAM_LIMIT;
  if (!small) return groupsAndRopes(network, { ...OPTIONS, width: 760, height: 420 }).scene;
  const { scene } = sociogram(network, { ...OPTIONS, areas: true });
  return { ...scene, labels: [] };
}
