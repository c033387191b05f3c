import type { NetworkView, Site } from "@kith/api";
import { useParams } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense } from "react";
import { useNetwork, useSite } from "../api/queries.ts";
import { ErrorState, Loading } from "../parts/states.tsx";

/**
 * Explore plugs in here: `src/explore/index.ts` exports `ExplorePage`, which gets the site and
 * its network. It fills the page (`main` is around it) and brings its own `h1`.
 */
export interface ExploreProps {
  readonly site: Site;
  readonly network: NetworkView;
}

const found = import.meta.glob<{ ExplorePage: ComponentType<ExploreProps> }>("../explore/index.ts");
const ExplorePage = lazy(async () => {
  const page = await found["../explore/index.ts"]?.();
  const Page: ComponentType<ExploreProps> = page?.ExplorePage ?? (() => null);
  return { default: Page };
});

export function ExploreRoute() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const network = useNetwork(id);
  if (network.error) return <ErrorState error={network.error} again={network.refetch} />;
  if (!site || !network.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <ExplorePage site={site} network={network.data} />
    </Suspense>
  );
}
