import type { NetworkView, Site } from "@kith/api";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useNetwork, useSite } from "../api/queries.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { NotMatched } from "../shell/not-matched.tsx";

/** What every page of Explore needs: the site and its network, or why there is none. */
export function WithNetwork(props: { children: (site: Site, network: NetworkView) => ReactNode }) {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const network = useNetwork(id, site !== undefined && site.people !== null);
  if (site?.people === null) return <NotMatched site={site} stage="explore" />;
  if (network.error && !network.data)
    return <ErrorState error={network.error} again={network.refetch} />;
  if (!site || !network.data) return <Loading />;
  return props.children(site, network.data);
}
