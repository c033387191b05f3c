import { COLOURS, type ColourName } from "@kith/figures";
import { useEffect, useState } from "react";

export type PageColours = Readonly<Record<ColourName, string>>;

/** The colours of the page as it is now, for canvases, which do not follow CSS. */
function readColours(): PageColours {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(
    Object.entries(COLOURS).map(([name, { light }]) => [
      name,
      sixDigits(style.getPropertyValue(`--${name}`).trim() || light),
    ]),
  );
  return colours as PageColours;
}

/** Page colours that change when light and dark do. */
export function usePageColours(): PageColours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const look = () => setColours(readColours());
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", look);
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      dark.removeEventListener("change", look);
      observer.disconnect();
    };
  }, []);
  return colours;
}

/** #abc as #aabbcc: a style sheet made small holds the short form. */
export function sixDigits(colour: string): string {
  return colour.replace(/^#([\da-f])([\da-f])([\da-f])$/i, "#$1$1$2$2$3$3");
}

/** Two hex colours mixed: `share` of the second. */
export function mixColours(a: string, b: string, share: number): string {
  const [from, to] = [sixDigits(a), sixDigits(b)];
  const channels = [1, 3, 5].map((i) => {
    const x = Number.parseInt(from.slice(i, i + 2), 16);
    const y = Number.parseInt(to.slice(i, i + 2), 16);
    return Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
