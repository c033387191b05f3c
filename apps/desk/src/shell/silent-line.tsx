import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSilentSince } from "../api/contact.ts";
import { Notice } from "../parts/notice.tsx";
import { clock, words } from "../words/index.ts";

const { shell } = words;

/** Says that the server has stopped, since when and what to do; fetches all anew once it answers. */
export function SilentLine() {
  const since = useSilentSince();
  const client = useQueryClient();
  const wasSilent = useRef(false);
  useEffect(() => {
    if (since === undefined && wasSilent.current) void client.invalidateQueries();
    wasSilent.current = since !== undefined;
  }, [since, client]);
  if (since === undefined) return null;
  return (
    <div className="silent edge">
      <Notice tone="stop" title={shell.silent}>
        <p>{shell.silentMeans(clock(since))}</p>
        <button
          type="button"
          className="btn small-btn"
          onClick={() => void client.invalidateQueries()}
        >
          {words.parts.again}
        </button>
      </Notice>
    </div>
  );
}
