import { lazy, Suspense } from "react";
import { WithNetwork } from "../explore/with-network.tsx";
import { Loading } from "../parts/states.tsx";

const ExplorePage = lazy(async () => {
  const explore = await import("../explore/index.ts");
  return { default: explore.ExplorePage };
});

/** Explore, drawn when it is first opened: drawing is the larger half of the app. */
export function ExploreRoute() {
  return (
    <WithNetwork>
      {(site, network) => (
        <Suspense fallback={<Loading />}>
          <ExplorePage site={site} network={network} />
        </Suspense>
      )}
    </WithNetwork>
  );
}
