import { type Scene, SMALL_GROUPS } from "@kith/figures";
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { announce } from "../parts/announce.ts";
import { exploreWords as said } from "./explore-words.ts";
import { ChosenShapes, SceneShapes } from "./scene-view.tsx";
import { useZoom } from "./use-zoom.ts";
import {
  type Direction,
  nearestTowards,
  type Target,
  targetAt,
  targetsOf,
  tiedTo,
} from "./walk-picture.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export interface PictureProps {
  readonly scene: Scene;
  readonly chosen: string | undefined;
  onChoose(id: string | undefined): void;
  onOpenGroup(group: number): void;
  /** Enter on what is already chosen. */
  onEnter(id: string): void;
  onLeave(): void;
}

/** A picture that can be looked at closely, touched, and walked by keyboard. */
export function PictureView(props: PictureProps) {
  const { scene, chosen } = props;
  const help = useId();
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useZoom(svg, scene.width, scene.height);
  const targets = useMemo(() => targetsOf(scene), [scene]);
  const byId = useMemo(() => new Map(targets.map((target) => [target.id, target])), [targets]);
  const [focusId, setFocusId] = useState<string | undefined>(undefined);
  const [inside, setInside] = useState(false);
  const [hover, setHover] = useState<Target | undefined>(undefined);
  const walk = useRef<{ from: string; step: number }>({ from: "", step: -1 });
  const focused =
    byId.get(focusId ?? "") ??
    byId.get(chosen ?? "") ??
    // In an opened group, its most prominent member; otherwise the largest of all.
    targets
      .filter((one) => scene.hulls.length === 0 || one.kind === "node")
      .reduce<Target | undefined>(
        (top, one) => (top === undefined || one.reach > top.reach ? one : top),
        undefined,
      );
  const selected = chosen === undefined ? undefined : byId.get(chosen);
  const show = zoom.show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice moves the view
  useEffect(() => {
    if (selected) show(selected.x, selected.y);
  }, [selected?.id]);

  const goTo = (target: Target | undefined, keepWalk = false) => {
    if (!target) {
      announce(said.edge);
      return;
    }
    if (!keepWalk) walk.current = { from: target.id, step: -1 };
    setFocusId(target.id);
    zoom.show(target.x, target.y);
    const ties = tiedTo(scene, targets, target).length;
    announce(
      said.described(
        target.title,
        ties,
        target.kind === "card" && target.group !== SMALL_GROUPS ? " Enter opens it." : "",
      ),
    );
  };

  const enter = (target: Target) => {
    if (target.kind === "card" && target.group === SMALL_GROUPS) announce(said.smallGroups);
    else if (target.kind === "card") {
      setHover(undefined);
      props.onOpenGroup(target.group ?? 0);
    } else if (target.id === chosen) props.onEnter(target.id);
    else props.onChoose(target.id);
  };

  const pressed = (event: KeyboardEvent) => {
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      goTo(nearestTowards(targets, focused, direction));
    } else if (event.key === "[" || event.key === "]") {
      event.preventDefault();
      if (walk.current.from === "") walk.current = { from: focused.id, step: -1 };
      const from = byId.get(walk.current.from) ?? focused;
      const along = tiedTo(scene, targets, from);
      if (along.length === 0) return;
      const by = event.key === "]" ? 1 : -1;
      const step = (walk.current.step + by + along.length * 2) % along.length;
      walk.current = { from: from.id, step };
      goTo(along[step], true);
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter(focused);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      props.onLeave();
    } else if (event.key === "+" || event.key === "=") zoom.by(1.5);
    else if (event.key === "-") zoom.by(1 / 1.5);
    else if (event.key === "0") zoom.fit();
  };

  const under = (event: MouseEvent | PointerEvent): Target | undefined => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return undefined;
    const scale = scene.width / box.width;
    const x = ((event.clientX - box.left) * scale - zoom.zoom.x) / zoom.zoom.k;
    const y = ((event.clientY - box.top) * scale - zoom.zoom.y) / zoom.zoom.k;
    return targetAt(targets, x, y, (9 * scale) / zoom.zoom.k);
  };
  const clicked = (event: MouseEvent) => {
    if (zoom.dragged()) return;
    const target = under(event);
    if (!target) {
      if (chosen !== undefined) props.onChoose(undefined);
      return;
    }
    setFocusId(target.id);
    walk.current = { from: target.id, step: -1 };
    enter(target);
  };

  return (
    <div className="picture">
      <svg
        ref={svg}
        className={`scene${selected?.kind === "node" ? " has-chosen" : ""}${zoom.zoom.k > 1 ? " is-close" : ""}${hover ? " has-hover" : ""}`}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked by keyboard
        tabIndex={0}
        role="application"
        aria-roledescription={said.picture}
        aria-label={scene.title}
        aria-describedby={help}
        onKeyDown={pressed}
        onFocus={() => {
          setInside(true);
          if (focused) announce(focused.title);
        }}
        onBlur={() => setInside(false)}
        onClick={clicked}
        {...zoom.drag}
        onPointerMove={(event) => {
          zoom.drag.onPointerMove(event);
          if (event.pointerType === "mouse") {
            const over = under(event);
            if (over?.id !== hover?.id) setHover(over);
          }
        }}
        onPointerLeave={() => setHover(undefined)}
      >
        <title>{scene.title}</title>
        <desc>{scene.description}</desc>
        <g transform={zoom.transform}>
          <SceneShapes scene={scene} />
          {selected?.kind === "node" ? <ChosenShapes scene={scene} chosen={selected.id} /> : null}
          {inside && focused ? <FocusRing target={focused} /> : null}
          {hover ? <HoverWords target={hover} width={scene.width} zoom={zoom.zoom.k} /> : null}
        </g>
      </svg>
      <p id={help} className="unheard">
        {said.pictureHelp}
      </p>
      <ZoomButtons by={zoom.by} fit={zoom.fit} whole={zoom.zoom.k === 1} />
    </div>
  );
}

function FocusRing({ target }: { target: Target }) {
  const r = target.reach * 1.25 + (target.kind === "card" ? -target.reach * 0.25 + 5 : 9);
  const box = { x: target.x - r, y: target.y - r, width: 2 * r, height: 2 * r, rx: 8 };
  return (
    <g className="focus-ring">
      <rect className="ring-outer" {...box} />
      <rect className="ring-inner" {...box} />
    </g>
  );
}

function HoverWords(props: { target: Target; width: number; zoom: number }) {
  const { target, width } = props;
  const size = 13 / Math.sqrt(props.zoom);
  const end = target.x > width * 0.7;
  const start = target.x < width * 0.3;
  const beside = target.reach + 8;
  return (
    <text
      className="halo hover-words"
      x={target.x + (end ? -beside : start ? beside : 0)}
      y={start || end ? target.y + size * 0.35 : target.y - target.reach - 8}
      fontSize={size}
      textAnchor={end ? "end" : start ? "start" : "middle"}
    >
      {target.title}
    </text>
  );
}
