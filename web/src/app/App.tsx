import { Route, Router } from "@solidjs/router";
import { lazy } from "solid-js";
import { Debate } from "../views/debate/Debate";
import { Explore } from "../views/explore/Explore";
import { Missing } from "./Missing";
import { Shell } from "./Shell";

const Actor = lazy(async () => ({ default: (await import("../views/actor/Actor")).Actor }));
const DocumentPage = lazy(async () => ({ default: (await import("../views/document/DocumentPage")).DocumentPage }));

/** The page: every view has an address. */
export function App() {
  return (
    <Router root={Shell}>
      <Route path="/" component={Explore}>
        <Route path="/" component={Debate} />
        <Route path="/actors/:id" component={Actor} />
      </Route>
      <Route path="/documents/:id" component={DocumentPage} />
      <Route path="*" component={Missing} />
    </Router>
  );
}
