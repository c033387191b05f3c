import { useEffect, useRef } from "react";
import { words } from "../words/index.ts";

let first = true;

/**
 * Names the page in the browser and moves focus to the page's heading when a new page opens,
 * so that people who listen hear where they are. The first page keeps the browser's own focus.
 */
export function usePageTitle(title: string, site?: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, site, words.shell.name].filter(Boolean).join(" · ");
  }, [title, site]);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return heading;
}
