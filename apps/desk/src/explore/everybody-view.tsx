import type { FigureNetwork } from "@kith/figures";
import { textWidth } from "@kith/figures";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import Sigma from "sigma";
import { announce } from "../parts/announce.ts";
import { type EverybodyGraph, everybodyGraph } from "./everybody-graph.ts";
import type { ExploreChoice } from "./explore-choice.ts";
import { exploreWords as said } from "./explore-words.ts";
import { mixColours, type PageColours, usePageColours } from "./page-colours.ts";
import { ShapeProgram } from "./shape-program.ts";
import { ThreadProgram } from "./thread-program.ts";
import { type Direction, nearestTowards, type Target } from "./walk-picture.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const TOOL = '600 13px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

export interface EverybodyProps {
  readonly network: FigureNetwork;
  readonly choice: ExploreChoice;
  readonly names: boolean;
  readonly title: string;
  readonly description: string;
  onChoose(id: string | undefined): void;
  onEnter(id: string): void;
  onLeave(): void;
  onFailed(): void;
}

/** Every node and tie of a large site on WebGL: pan, zoom, names on approach, keys to walk. */
export default function EverybodyView(props: EverybodyProps) {
  const { network, choice, names } = props;
  const stage = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const renderer = useRef<Sigma | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const colours = usePageColours();
  const help = useId();
  const [focusId, setFocusId] = useState<string | undefined>(undefined);
  const marks = useRef<{ chosen: string | undefined; focus: string | undefined }>({
    chosen: choice.person,
    focus: undefined,
  });
  const walk = useRef<{ from: string; step: number }>({ from: "", step: -1 });
  const { person } = choice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing somebody redraws nothing
  const shown = useMemo(
    () => everybodyGraph(network, choice, names, colours, Math.min(560, window.innerWidth - 40)),
    [
      network,
      choice.kind,
      choice.sure,
      choice.between,
      choice.size,
      choice.colour,
      choice.groupBy,
      names,
      colours,
    ],
  );
  const byId = useMemo(() => new Map(shown.targets.map((one) => [one.id, one])), [shown]);

  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    if (!hasWebgl()) {
      latest.current.onFailed();
      return;
    }
    const sigma = startSigma(box, shown, colours);
    renderer.current = sigma;
    sigma.on("clickNode", ({ node }) => {
      setFocusId(node);
      latest.current.onChoose(node);
    });
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      latest.current.onEnter(node);
    });
    sigma.on("clickStage", () => {
      if (latest.current.choice.person !== undefined) latest.current.onChoose(undefined);
    });
    sigma.on("afterRender", () => {
      if (overlay.current) drawOverlay(overlay.current, sigma, shown, colours, marks.current);
    });
    const lost = (event: Event) => {
      event.preventDefault();
      latest.current.onFailed();
    };
    box.addEventListener("webglcontextlost", lost, true);
    return () => {
      box.removeEventListener("webglcontextlost", lost, true);
      renderer.current = undefined;
      sigma.kill();
    };
  }, [shown, colours]);

  useEffect(() => {
    const sigma = renderer.current;
    if (!sigma) return;
    marks.current = { chosen: person, focus: focusId };
    const { graph } = shown;
    if (person === undefined || !graph.hasNode(person)) {
      sigma.setSetting("nodeReducer", null);
      sigma.setSetting("edgeReducer", null);
      return;
    }
    const near = new Set([person, ...graph.neighbors(person)]);
    sigma.setSetting("nodeReducer", (id, data) =>
      near.has(id)
        ? { ...data, zIndex: 3, forceLabel: true }
        : { ...data, color: mixColours(String(data.color), colours.surface, 0.45) },
    );
    sigma.setSetting("edgeReducer", (id, data) =>
      graph.hasExtremity(id, person)
        ? { ...data, color: colours.ink, size: 2.4, zIndex: 3 }
        : { ...data, color: mixColours(String(data.color), colours.surface, 0.6) },
    );
  }, [person, focusId, shown, colours]);

  // A WebGL picture is empty once shown, so what goes on paper is copied as printing begins.
  useEffect(() => {
    const print = () => {
      if (paper.current && renderer.current && overlay.current)
        copyForPaper(renderer.current, overlay.current, paper.current, colours.surface);
    };
    window.addEventListener("beforeprint", print);
    return () => window.removeEventListener("beforeprint", print);
  }, [colours]);

  const camera = () => renderer.current?.getCamera();
  const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const by = (factor: number) => {
    const now = camera();
    if (!now) return;
    const ratio = Math.min(1.4, Math.max(0.02, now.ratio / factor));
    void now.animate({ ratio }, { duration: reduced() ? 0 : 240 });
  };
  const fit = () => {
    void camera()?.animate({ x: 0.5, y: 0.5, ratio: 1.05 }, { duration: reduced() ? 0 : 240 });
  };

  const goTo = (target: Target | undefined, keepWalk = false) => {
    const sigma = renderer.current;
    if (!target || !sigma) return;
    if (!keepWalk) walk.current = { from: target.id, step: -1 };
    setFocusId(target.id);
    marks.current = { ...marks.current, focus: target.id };
    const data = sigma.getNodeDisplayData(target.id);
    const now = sigma.getCamera();
    if (data) {
      const at = sigma.framedGraphToViewport(data);
      const { width, height } = sigma.getDimensions();
      if (at.x < 60 || at.y < 60 || at.x > width - 60 || at.y > height - 60)
        void now.animate({ x: data.x, y: data.y }, { duration: reduced() ? 0 : 240 });
    }
    sigma.refresh({ skipIndexation: true });
    announce(said.described(target.title, shown.graph.degree(target.id), ""));
  };
  const focused =
    byId.get(focusId ?? "") ?? byId.get(choice.person ?? "") ?? largest(shown.targets);

  const pressed = (event: KeyboardEvent) => {
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction) goTo(nearestTowards(shown.targets, focused, direction));
    else if (event.key === "[" || event.key === "]") {
      if (walk.current.from === "") walk.current = { from: focused.id, step: -1 };
      const along = shown.graph.neighbors(walk.current.from);
      if (along.length === 0) return;
      const step =
        (walk.current.step + (event.key === "]" ? 1 : -1) + 2 * along.length) % along.length;
      walk.current = { ...walk.current, step };
      goTo(byId.get(along[step] ?? ""), true);
    } else if (event.key === "Enter") {
      if (focused.id === choice.person) props.onEnter(focused.id);
      else props.onChoose(focused.id);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      props.onLeave();
    } else if (event.key === "+" || event.key === "=") by(1.6);
    else if (event.key === "-") by(1 / 1.6);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  };

  return (
    <div className="picture">
      <div
        className="everybody"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked by keyboard
        tabIndex={0}
        role="application"
        aria-roledescription={said.picture}
        aria-label={`${props.title} ${props.description}`}
        aria-describedby={help}
        onKeyDown={pressed}
        onFocus={() => {
          if (focused) goTo(focused);
        }}
        onBlur={() => {
          marks.current = { ...marks.current, focus: undefined };
          renderer.current?.refresh({ skipIndexation: true });
        }}
      >
        <div ref={stage} className="sigma-stage" />
        <canvas ref={overlay} className="group-names" />
      </div>
      <canvas ref={paper} className="everybody-paper" />
      <p id={help} className="unheard">
        {said.pictureHelp}
      </p>
      <p className="small everybody-foot">{said.everybodyHelp}</p>
      <ZoomButtons by={by} fit={fit} whole={false} />
    </div>
  );
}

function hasWebgl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** The layers of the picture as they are now, one over the other, on a canvas that stays. */
function copyForPaper(
  sigma: Sigma,
  names: HTMLCanvasElement,
  paper: HTMLCanvasElement,
  ground: string,
): void {
  sigma.refresh({ skipIndexation: true });
  paper.width = names.width;
  paper.height = names.height;
  const context = paper.getContext("2d");
  if (!context) return;
  context.fillStyle = ground;
  context.fillRect(0, 0, paper.width, paper.height);
  const layers = Object.values(sigma.getCanvases());
  for (const layer of [...layers, names]) {
    if (layer.width > 0 && layer.height > 0)
      context.drawImage(layer, 0, 0, paper.width, paper.height);
  }
}

function startSigma(box: HTMLElement, shown: EverybodyGraph, colours: PageColours): Sigma {
  return new Sigma(shown.graph, box, {
    nodeProgramClasses: { circle: ShapeProgram },
    edgeProgramClasses: { line: ThreadProgram },
    defaultEdgeType: "line",
    minEdgeThickness: 0.3,
    // Nodes grow nearly as fast as the distances between them, so that coming closer parts them.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.75,
    labelRenderedSizeThreshold: 8.5,
    labelDensity: 0.9,
    labelGridCellSize: 110,
    stagePadding: 24,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 1.4,
    allowInvalidContainer: true,
    defaultDrawNodeLabel: (context, data) => drawName(context, data, colours),
    defaultDrawNodeHover: (context, data) => drawName(context, data, colours),
  });
}

function drawName(
  context: CanvasRenderingContext2D,
  data: { label?: string | null; x: number; y: number; size: number },
  colours: PageColours,
): void {
  if (!data.label) return;
  context.font = TOOL;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.surface;
  context.fillStyle = colours.ink;
  const y = data.y + data.size * 1.2 + 13;
  context.strokeText(data.label, data.x, y);
  context.fillText(data.label, data.x, y);
}

/** Group names, the chosen ring and the focus ring, over the WebGL picture. */
function drawOverlay(
  canvas: HTMLCanvasElement,
  sigma: Sigma,
  shown: EverybodyGraph,
  colours: PageColours,
  marks: { chosen: string | undefined; focus: string | undefined },
): void {
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio || 1;
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  drawGroupNames(context, sigma, shown, colours, width, height);
  for (const [id, square] of [
    [marks.chosen, false],
    [marks.focus, true],
  ] as const) {
    const data = id === undefined ? undefined : sigma.getNodeDisplayData(id);
    if (!data) continue;
    const at = sigma.framedGraphToViewport(data);
    const r = sigma.scaleSize(data.size) * 1.2 + 6;
    for (const [line, colour] of [
      [6, colours.ink],
      [3, colours.marigold],
    ] as const) {
      context.lineWidth = line;
      context.strokeStyle = colour;
      context.beginPath();
      if (square) context.roundRect(at.x - r - 3, at.y - r - 3, 2 * r + 6, 2 * r + 6, 6);
      else context.arc(at.x, at.y, r, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

function drawGroupNames(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  shown: EverybodyGraph,
  colours: PageColours,
  width: number,
  height: number,
): void {
  const size = 15;
  context.font = TOOL.replace("600 13px", `700 ${size}px`);
  context.textAlign = "center";
  context.lineJoin = "round";
  const used: { x: number; y: number; half: number }[] = [];
  const most = Math.round(12 / sigma.getCamera().ratio);
  for (const group of shown.groups) {
    if (group.size < 4 || used.length >= most) break;
    const at = sigma.graphToViewport(group);
    const half = textWidth(group.label, size) / 2 + 6;
    const outside = at.x < half || at.y < 16 || at.x > width - half || at.y > height - 8;
    const meets = used.some(
      (one) => Math.abs(one.y - at.y) < size * 1.3 && Math.abs(one.x - at.x) < one.half + half,
    );
    if (outside || meets) continue;
    used.push({ ...at, half });
    context.lineWidth = 5;
    context.strokeStyle = colours.surface;
    context.fillStyle = colours["ink-2"];
    context.strokeText(group.label, at.x, at.y);
    context.fillText(group.label, at.x, at.y);
  }
}

function largest(targets: readonly Target[]): Target | undefined {
  let top: Target | undefined;
  for (const one of targets) if (top === undefined || one.reach > top.reach) top = one;
  return top;
}
