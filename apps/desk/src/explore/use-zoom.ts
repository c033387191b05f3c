import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** Where the picture stands: scale, and shift in units of the picture. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: Zoom = { k: 1, x: 0, y: 0 };
const MOST = 8;

export interface ZoomControl {
  readonly zoom: Zoom;
  readonly transform: string;
  by(factor: number): void;
  fit(): void;
  /** Brings a point into view if it is not. */
  show(x: number, y: number): void;
  readonly drag: {
    onPointerDown(event: PointerEvent<SVGSVGElement>): void;
    onPointerMove(event: PointerEvent<SVGSVGElement>): void;
    onPointerUp(event: PointerEvent<SVGSVGElement>): void;
  };
  /** Whether the pointer has just dragged, so that its click is none. */
  dragged(): boolean;
}

/** Buttons, pinch and ctrl-wheel zoom; dragging moves when closer. Page scrolling stays free. */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  width: number,
  height: number,
): ZoomControl {
  const [zoom, setZoom] = useState<Zoom>(WHOLE);
  const from = useRef<{ x: number; y: number; zoom: Zoom } | undefined>(undefined);
  const moved = useRef(false);

  const at = useCallback(
    (next: Zoom): Zoom => {
      const k = Math.max(1, Math.min(MOST, next.k));
      return {
        k,
        x: Math.min(0, Math.max(width - width * k, next.x)),
        y: Math.min(0, Math.max(height - height * k, next.y)),
      };
    },
    [width, height],
  );
  const about = useCallback(
    (factor: number, cx: number, cy: number) =>
      setZoom((old) => {
        const k = Math.max(1, Math.min(MOST, old.k * factor));
        const real = k / old.k;
        return at({ k, x: cx - (cx - old.x) * real, y: cy - (cy - old.y) * real });
      }),
    [at],
  );

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      about(
        Math.exp(-event.deltaY * 0.01),
        ((event.clientX - box.left) / box.width) * width,
        ((event.clientY - box.top) / box.height) * height,
      );
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [svg, about, width, height]);

  return {
    zoom,
    transform: `translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`,
    by: (factor) => about(factor, width / 2, height / 2),
    fit: () => setZoom(WHOLE),
    show: (x, y) =>
      setZoom((old) => {
        if (old.k === 1) return old;
        const px = x * old.k + old.x;
        const py = y * old.k + old.y;
        const inside = px > 40 && py > 40 && px < width - 40 && py < height - 40;
        return inside ? old : at({ k: old.k, x: width / 2 - x * old.k, y: height / 2 - y * old.k });
      }),
    drag: {
      onPointerDown(event) {
        moved.current = false;
        if (zoom.k === 1 || event.button !== 0) return;
        from.current = { x: event.clientX, y: event.clientY, zoom };
      },
      onPointerMove(event) {
        const start = from.current;
        if (!start) return;
        const box = event.currentTarget.getBoundingClientRect();
        const dx = ((event.clientX - start.x) / box.width) * width;
        const dy = ((event.clientY - start.y) / box.height) * height;
        if (!moved.current && Math.hypot(dx, dy) < 4) return;
        moved.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setZoom(at({ k: start.zoom.k, x: start.zoom.x + dx, y: start.zoom.y + dy }));
      },
      onPointerUp() {
        from.current = undefined;
      },
    },
    dragged: () => moved.current,
  };
}
