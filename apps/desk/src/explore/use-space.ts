import { useEffect, useRef, useState } from "react";
import type { Space } from "./explore-figure.ts";

/** Sizes a picture is drawn for, by the width there is: few, so that a small change of the window does not move everything. */
export function spaceFor(width: number, height: number): Space {
  if (width < 560) return { width: 520, height: 640 };
  const wide = width >= 1150 ? 1180 : 880;
  const tall = height >= 1000 && wide > 900 ? 760 : wide > 900 ? 680 : 560;
  return { width: wide, height: tall };
}

/** The space a figure has on this screen. */
export function useSpace() {
  const ref = useRef<HTMLElement>(null);
  const [space, setSpace] = useState<Space>(() =>
    spaceFor(
      window.innerWidth < 720 ? 400 : window.innerWidth < 1680 ? 900 : 1200,
      window.innerHeight,
    ),
  );
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const next = spaceFor(element.clientWidth, window.innerHeight);
      setSpace((old) => (old.width === next.width && old.height === next.height ? old : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, space };
}
