import type { RouteSectionProps } from "@solidjs/router";
import { lazy, Suspense } from "solid-js";
import { Loading } from "../../parts/Loading";
import { useAddress } from "../../state/address";
import "./explore.css";

// Drawing is half of the script: the words are there before it.
const NetworkPanel = lazy(async () => ({ default: (await import("../network/NetworkPanel")).NetworkPanel }));

/** What one reads beside the network; the network stays as one goes from the debate to an actor. */
export function Explore(props: RouteSectionProps) {
  const { path } = useAddress();
  return (
    <div class="explore" classList={{ "explore-home": path() === "/" }}>
      <main class="explore-reading" id="main" tabindex="-1">
        {props.children}
      </main>
      <Suspense fallback={<Loading />}>
        <NetworkPanel />
      </Suspense>
    </div>
  );
}
