import { type ReactNode, useLayoutEffect } from "react";

/** Sets language and direction of the whole page for as long as it is shown. */
export function DirectionOf({
  tag,
  direction,
  children,
}: {
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly children: ReactNode;
}) {
  useLayoutEffect(() => {
    const { lang, dir } = document.documentElement;
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    return () => {
      document.documentElement.lang = lang;
      document.documentElement.dir = dir;
    };
  }, [tag, direction]);
  return children;
}
