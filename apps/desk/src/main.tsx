import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/literata/wght.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import { App } from "./app.tsx";
import { preloadPages } from "./preload-pages.ts";
import { applyTheme, storedTheme } from "./shell/theme.ts";

applyTheme(storedTheme());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  preloadPages();
}
