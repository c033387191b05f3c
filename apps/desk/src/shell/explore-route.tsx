import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useNetwork, useSite } from "../api/queries.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { NotMatched } from "./not-matched.tsx";

const ExplorePage = lazy(async () => {
  const explore = await import("../explore/index.ts");
  return { default: explore.ExplorePage };
});

/** Explore, drawn when it is first opened: drawing is the larger half of the app. */
export function ExploreRoute() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const network = useNetwork(id, site !== undefined && site.people !== null);
  if (site?.people === null) return <NotMatched site={site} stage="explore" />;
  if (network.error && !network.data)
    return <ErrorState error={network.error} again={network.refetch} />;
  if (!site || !network.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <ExplorePage site={site} network={network.data} />
    </Suspense>
  );
}
