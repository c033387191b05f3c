import type { Site } from "@kith/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useOverview } from "../api/queries.ts";

/** What tells that a site is another than before. */
const marks = (site: Site): string => [site.id, site.interviews, site.people].join("\u001f");

/** Fetches anew what is shown of a site when it was changed elsewhere: in another tab, by command. */
export function useWatchSite(site: Site | undefined): void {
  const client = useQueryClient();
  const id = site?.id ?? "";
  useChange(site ? marks(site) : undefined, id, () => {
    void client.invalidateQueries({ queryKey: ["overview", id] }, { cancelRefetch: false });
  });
  const drawn = useOverview(id, site !== undefined).data?.lastNetworkAt ?? undefined;
  useChange(drawn, id, () => {
    for (const what of ["network", "measures", "waves", "person"]) {
      void client.invalidateQueries({ queryKey: [what, id] }, { cancelRefetch: false });
    }
  });
}

/** Calls `changed` when a known value of one site becomes another known value. */
function useChange(value: string | undefined, site: string, changed: () => void): void {
  const before = useRef<{ site: string; value: string } | undefined>(undefined);
  useEffect(() => {
    if (value === undefined) return;
    const last = before.current;
    before.current = { site, value };
    if (last && last.site === site && last.value !== value) changed();
  });
}
