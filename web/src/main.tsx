import { render } from "solid-js/web";
import { App } from "./app/App";
import "./theme/fonts.css";
import "./theme/theme.css";
import "./theme/base.css";

const root = document.getElementById("root");
if (root) render(() => <App />, root);
