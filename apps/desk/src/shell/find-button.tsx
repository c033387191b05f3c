import type { Site } from "@kith/api";
import { lazy, Suspense, useState } from "react";
import { Icon } from "../parts/icon.tsx";
import { useSingleKeys } from "../parts/single-keys.ts";
import { words } from "../words/index.ts";

const FindDialog = lazy(() => import("./find-dialog.tsx"));

/** Opens the finder; `/` does the same from anywhere. */
export function FindButton({ site }: { site: Site }) {
  const [open, setOpen] = useState(false);
  useSingleKeys({ "/": () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
      >
        <Icon name="find" /> {words.shell.find}{" "}
        <span aria-hidden="true">
          <kbd>{words.shell.findKey}</kbd>
        </span>
      </button>
      {open ? (
        <Suspense>
          <FindDialog site={site} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
